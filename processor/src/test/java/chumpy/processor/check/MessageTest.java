package chumpy.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {
    @ParameterizedTest
    @EnumSource(Message.class)
    void beginsWithTheIdAndTheClass(Message message) {
        Object[] arguments = Stream.concat(
                        Stream.of("Camera"), Stream.generate(() -> "k").limit(9))
                .toArray();
        assertThat(message.text(arguments)).startsWith("[" + message.id() + "] Camera: ");
    }

    @ParameterizedTest
    @EnumSource(Message.class)
    void hasAnIdOfItsOwn(Message message) {
        assertThat(Arrays.stream(Message.values()).filter(other -> other.id().equals(message.id())))
                .containsExactly(message);
        assertThat(message.id()).startsWith("Chumpy");
    }
}
