package chumpy.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows the instructions of a pickle and makes {@link Pickled} things, which do nothing. Names of classes and functions are
 * taken down, never looked up, and those that are not among the known ones end the reading at once. The instructions are
 * described in Python's module {@code pickletools}; those of the text protocols 0 and 1 are not read.
 */
final class PickleMachine {
    private static final int OBJECT = 48;
    private static final int LONGEST_NAME = 1000;
    private static final Object MARK = new Object();

    private final String file;
    private final InputStream in;
    private final Budget budget;
    private final Set<String> known;
    private final List<@Nullable Object> stack = new ArrayList<>();
    private final Map<Integer, @Nullable Object> memo = new HashMap<>();

    PickleMachine(String file, InputStream in, Budget budget, Set<String> known) {
        this.file = file;
        this.in = in;
        this.budget = budget;
        this.known = known;
    }

    /** What the pickle says. */
    @Nullable
    Object run() throws IOException {
        if (unsigned() != 0x80) {
            throw fault("is no pickle of protocol 2 or newer");
        }
        int protocol = unsigned();
        if (protocol < 2 || protocol > 4) {
            throw fault("is a pickle of protocol " + protocol + "; 2 to 4 can be read");
        }
        while (true) {
            int code = unsigned();
            if (code == '.') {
                return pop();
            }
            budget.take(OBJECT);
            step(code);
        }
    }

    private void step(int code) throws IOException {
        switch (code) {
            case 0x95 -> bytes(8); // frames only help those who read ahead
            case 'N' -> push(null);
            case 0x88 -> push(true);
            case 0x89 -> push(false);
            case 'J', 'K', 'M', 'G', 0x8a -> push(number(code));
            case 'U', 'T', 'C', 'B', 0x8e -> push(bytes(length(code)));
            case 'X', 0x8c, 0x8d -> push(new String(bytes(length(code)), StandardCharsets.UTF_8));
            case '(' -> push(MARK);
            case '0' -> pop();
            case '2' -> push(peek());
            case '1' -> sinceMark();
            case ']' -> push(new ArrayList<>());
            case '}' -> push(new Pickled.Dict());
            case 0x8f -> push(new ArrayList<>()); // a set is a list here
            case ')' -> push(new Pickled.Tuple(List.of()));
            case 0x85, 0x86, 0x87 -> tuple(code - 0x84);
            case 't' -> push(new Pickled.Tuple(sinceMark()));
            case 'a' -> append(pop());
            case 'e', 0x90 -> {
                List<@Nullable Object> entries = sinceMark();
                entries.forEach(this::append);
            }
            case 's' -> {
                Object value = pop();
                Object key = pop();
                dict().put(key, value);
            }
            case 'u' -> items(sinceMark());
            case 'q', 'r' -> memo.put(place(code == 'q'), peek());
            case 0x94 -> memo.put(memo.size(), peek());
            case 'h', 'j' -> push(recall(place(code == 'h')));
            case 'c' -> global(line(), line());
            case 0x93 -> {
                String name = Pickled.text(pop());
                global(Pickled.text(pop()), name);
            }
            case 'R', 0x81 -> {
                Object arguments = pop();
                push(made(pop(), arguments));
            }
            case 'b' -> build(pop());
            default -> throw fault("has the instruction " + code + ", which is not read");
        }
    }

    private Object number(int code) throws IOException {
        return switch (code) {
            case 'J' -> (long) buffer(4).getInt();
            case 'K' -> (long) unsigned();
            case 'M' -> (long) Short.toUnsignedInt(buffer(2).getShort());
            case 'G' -> buffer(8).order(ByteOrder.BIG_ENDIAN).getDouble();
            default -> integer(bytes(unsigned()));
        };
    }

    private long integer(byte[] bytes) {
        if (bytes.length > Long.BYTES) {
            throw fault("has an integer of more than 64 bits");
        }
        long value = 0;
        for (int i = bytes.length - 1; i >= 0; i--) {
            value = value << 8 | (i == bytes.length - 1 ? bytes[i] : bytes[i] & 0xff);
        }
        return value;
    }

    private int length(int code) throws IOException {
        long length = switch (code) {
            case 'U', 'C', 0x8c -> unsigned();
            case 0x8d, 0x8e -> buffer(8).getLong();
            default -> buffer(4).getInt();
        };
        if (length < 0 || length > Integer.MAX_VALUE - 8) {
            throw fault("has a string of " + length + " bytes");
        }
        return (int) length;
    }

    private int place(boolean small) throws IOException {
        return small ? unsigned() : buffer(4).getInt();
    }

    private @Nullable Object recall(int place) {
        if (!memo.containsKey(place)) {
            throw fault("recalls what was not stored");
        }
        return memo.get(place);
    }

    private void global(String module, String name) {
        String global = module + "." + name;
        if (!known.contains(global)) {
            throw fault("names " + global.substring(0, Math.min(global.length(), LONGEST_NAME))
                    + ", which is none of the classes that are read");
        }
        push(new Pickled.Global(global));
    }

    private Object made(@Nullable Object maker, @Nullable Object arguments) {
        if (!(maker instanceof Pickled.Global global) || !(arguments instanceof Pickled.Tuple tuple)) {
            throw fault("calls something that is no class");
        }
        return new Pickled.Instance(global.name(), tuple.entries());
    }

    private void build(@Nullable Object state) {
        if (!(peek() instanceof Pickled.Instance instance) || instance.state != null) {
            throw fault("gives a state to what takes none");
        }
        instance.state = state;
    }

    private void tuple(int n) {
        if (n > stack.size()) {
            throw fault("takes what is not there");
        }
        List<@Nullable Object> top = stack.subList(stack.size() - n, stack.size());
        Pickled.Tuple tuple = new Pickled.Tuple(new ArrayList<>(top));
        top.clear();
        push(tuple);
    }

    private void append(@Nullable Object entry) {
        if (!(peek() instanceof ArrayList<?>)) {
            throw fault("appends to what is no list");
        }
        @SuppressWarnings("unchecked") // all lists here are of this kind
        ArrayList<@Nullable Object> list = (ArrayList<@Nullable Object>) peek();
        list.add(entry);
    }

    private void items(List<@Nullable Object> entries) {
        if (entries.size() % 2 != 0) {
            throw fault("has a key without a value");
        }
        Pickled.Dict dict = dict();
        for (int i = 0; i < entries.size(); i += 2) {
            dict.put(entries.get(i), entries.get(i + 1));
        }
    }

    private Pickled.Dict dict() {
        if (peek() instanceof Pickled.Dict dict) {
            return dict;
        }
        throw fault("puts an item into what is no dictionary");
    }

    private List<@Nullable Object> sinceMark() {
        int mark = stack.lastIndexOf(MARK);
        if (mark < 0) {
            throw fault("has no mark where one is needed");
        }
        List<@Nullable Object> top = stack.subList(mark, stack.size());
        List<@Nullable Object> entries = new ArrayList<>(top.subList(1, top.size()));
        top.clear();
        return entries;
    }

    private void push(@Nullable Object value) {
        stack.add(value);
    }

    private @Nullable Object pop() {
        Object top = peek();
        stack.remove(stack.size() - 1);
        return top;
    }

    private @Nullable Object peek() {
        if (stack.isEmpty() || stack.get(stack.size() - 1) == MARK) {
            throw fault("takes what is not there");
        }
        return stack.get(stack.size() - 1);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = unsigned(); c != '\n'; c = unsigned()) {
            line.append((char) c);
            if (line.length() > LONGEST_NAME) {
                throw fault("has a name of more than " + LONGEST_NAME + " characters");
            }
        }
        return line.toString();
    }

    private int unsigned() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw fault("ends before it is complete");
        }
        return b;
    }

    private ByteBuffer buffer(int n) throws IOException {
        return ByteBuffer.wrap(bytes(n)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Memory is taken as bytes arrive, not as they are announced. */
    private byte[] bytes(int n) throws IOException {
        budget.take(n);
        byte[] bytes = in.readNBytes(n);
        if (bytes.length < n) {
            throw fault("ends before it is complete");
        }
        return bytes;
    }

    private FileFormatException fault(String fault) {
        return new FileFormatException(file + ": " + fault);
    }
}
