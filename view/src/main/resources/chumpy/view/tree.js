"use strict";
(() => {
  const nodes = JSON.parse(document.getElementById("nodes").textContent);
  const canvas = document.getElementById("canvas");
  const panel = document.getElementById("panel");
  const search = document.getElementById("search");
  const hits = document.getElementById("hits");
  const svg = canvas.querySelector("svg");
  const boxes = [];
  svg.querySelectorAll(".node[data-node]").forEach(box => { boxes[Number(box.dataset.node)] = box; });
  const edges = [...svg.querySelectorAll(".edge[data-user]")];
  const whole = svg.viewBox.baseVal;
  const picture = { width: whole.width, height: whole.height };
  const view = { x: 0, y: 0, scale: 1 };
  const closest = 4;

  function draw() {
    const width = canvas.clientWidth / view.scale;
    const height = canvas.clientHeight / view.scale;
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${width} ${height}`);
  }

  function farthest() {
    return Math.min(1, canvas.clientWidth / picture.width, canvas.clientHeight / picture.height) * 0.9;
  }

  function fit() {
    view.scale = Math.min(1.5, canvas.clientWidth / picture.width, canvas.clientHeight / picture.height);
    view.x = (picture.width - canvas.clientWidth / view.scale) / 2;
    view.y = (picture.height - canvas.clientHeight / view.scale) / 2;
    draw();
  }

  // All of it where it can be read, else its top.
  function begin() {
    fit();
    if (view.scale < 0.6) {
      view.scale = 1;
      const root = boxes[nodes.length - 1].getBBox();
      view.x = root.x + root.width / 2 - canvas.clientWidth / view.scale / 2;
      view.y = 0;
      draw();
    }
  }

  function zoom(factor, atX = canvas.clientWidth / 2, atY = canvas.clientHeight / 2) {
    const scale = Math.min(closest, Math.max(farthest(), view.scale * factor));
    view.x += atX / view.scale - atX / scale;
    view.y += atY / view.scale - atY / scale;
    view.scale = scale;
    draw();
  }

  function move(x, y) {
    view.x += x / view.scale;
    view.y += y / view.scale;
    draw();
  }

  function show(number) {
    const box = boxes[number].getBBox();
    view.scale = Math.max(view.scale, 0.8);
    view.x = box.x + box.width / 2 - canvas.clientWidth / view.scale / 2;
    view.y = box.y + box.height / 2 - canvas.clientHeight / view.scale / 2;
    draw();
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function table(rows) {
    const list = element("dl");
    for (const [name, value] of rows) {
      if (value !== null && value !== undefined && value !== "") {
        list.append(element("dt", name), element("dd", String(value)));
      }
    }
    return list;
  }

  const count = value => value.toLocaleString("en-US");

  function size(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    let unit = 0;
    while (bytes >= 1024 && unit < units.length - 1) { bytes /= 1024; unit++; }
    return (unit === 0 ? bytes : bytes.toFixed(1)) + " " + units[unit];
  }

  function spy(derivative) {
    const cells = element("canvas");
    cells.width = Math.max(1, derivative.wide);
    cells.height = Math.max(1, derivative.high);
    const longer = Math.max(cells.width, cells.height);
    const pixels = Math.max(1, Math.min(24, Math.floor(256 / longer)));
    cells.style.width = cells.width * pixels + "px";
    cells.style.height = cells.height * pixels + "px";
    cells.setAttribute("role", "img");
    cells.setAttribute("aria-label", "Where the derivative by " + derivative.term + " has entries");
    const context = cells.getContext("2d");
    const image = context.createImageData(cells.width, cells.height);
    for (let i = 0; i < derivative.cells.length; i++) {
      const full = Number(derivative.cells[i]) / 9;
      const tint = full === 0 ? 0 : 0.25 + 0.75 * full;
      image.data[4 * i] = 255 - tint * (255 - 31);
      image.data[4 * i + 1] = 255 - tint * (255 - 95);
      image.data[4 * i + 2] = 255 - tint * (255 - 168);
      image.data[4 * i + 3] = 255;
    }
    context.putImageData(image, 0, 0);
    return cells;
  }

  function tell(number) {
    const node = nodes[number];
    panel.replaceChildren(element("h2", node.name));
    const shape = node.shape === null ? "no value" : "shape " + node.shape;
    panel.append(element("p", `${node.kind}, ${node.role}, ${shape}`, "of"));
    if (node.error !== null) panel.append(element("p", node.error, "alarm"));
    if (node.count > 1) {
      panel.append(element("p", `${count(node.count)} nodes that are alike share this box. What follows is of the first.`));
    } else {
      panel.append(table([["number", count(number)], ["value", node.role === "leaf" || node.role === "constant" ? "" :
        { stale: "none", cached: "was remembered", computed: "computed for this page" }[node.state]]]));
    }
    if (node.terms.length) {
      panel.append(element("h3", "Terms"));
      panel.append(table(node.terms.map(term => {
        const at = term.indexOf(": ");
        return [term.slice(0, at), term.slice(at + 2)];
      })));
    }
    if (node.value) {
      const value = node.value;
      panel.append(element("h3", "Value"));
      panel.append(table([["entries", count(value.size)], ["least", value.least], ["largest", value.largest],
        ["mean", value.mean], ["NaN", count(value.nans)], ["infinite", count(value.infinities)]]));
      if (value.text !== null) panel.append(element("pre", value.text));
    }
    if (node.jacobian !== null) {
      panel.append(element("h3", "Derivative by " + node.wrt), element("p", node.jacobian));
    }
    for (const derivative of node.derivatives) {
      const title = element("h3", "Derivative by " + derivative.term + " ");
      const to = element("button", nodes[derivative.input].name, "to");
      to.title = "Go to this input";
      to.addEventListener("click", () => choose(derivative.input, true));
      title.append(to);
      panel.append(title);
      if (derivative.form) {
        panel.append(table([["form", derivative.form], ["kind", derivative.kind],
          ["shape", `${derivative.rows} × ${derivative.cols}`], ["non-zeros", count(derivative.stored)],
          ["memory", size(derivative.bytes)]]));
      }
      if (derivative.cells) panel.append(spy(derivative));
      if (derivative.remark) panel.append(element("p", derivative.remark, derivative.form ? "of" : "alarm"));
    }
    if (node.more > 0) panel.append(element("h3", `and derivatives by ${count(node.more)} inputs more`));
  }

  let chosen = -1;

  function choose(number, show_) {
    if (chosen >= 0) boxes[chosen].classList.remove("chosen");
    chosen = number;
    edges.forEach(edge => edge.classList.toggle("near",
      Number(edge.dataset.user) === number || Number(edge.dataset.input) === number));
    boxes[number].classList.add("chosen");
    tell(number);
    if (show_) show(number);
  }

  let found = [];
  let next = 0;

  function look() {
    const text = search.value.trim().toLowerCase();
    found = [];
    boxes.forEach((box, number) => {
      const node = nodes[number];
      const hit = text !== "" && (node.kind.toLowerCase().includes(text)
        || (node.label !== null && node.label.toLowerCase().includes(text)));
      box.classList.toggle("hit", hit);
      if (hit) found.push(number);
    });
    found.reverse();
    next = 0;
    hits.textContent = text === "" ? "" : found.length === 1 ? "1 hit" : found.length + " hits";
  }

  function goToNext() {
    if (found.length) {
      choose(found[next], true);
      hits.textContent = `${next + 1} of ${found.length}`;
      next = (next + 1) % found.length;
    }
  }

  boxes.forEach((box, number) => {
    box.setAttribute("tabindex", "0");
    box.setAttribute("role", "button");
    box.setAttribute("aria-label", `${nodes[number].name}, ${nodes[number].kind} ${nodes[number].shape ?? ""}`);
    box.addEventListener("click", () => { if (!dragged) choose(number, false); });
    box.addEventListener("keydown", event => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        event.stopPropagation();
        choose(number, false);
      }
    });
    box.addEventListener("focus", () => { if (box.matches(":focus-visible")) show(number); });
  });

  search.addEventListener("input", look);
  search.addEventListener("keydown", event => {
    if (event.key === "Enter") { event.preventDefault(); goToNext(); }
    if (event.key === "Escape") { search.value = ""; look(); canvas.focus(); }
  });
  document.getElementById("in").addEventListener("click", () => zoom(1.3));
  document.getElementById("out").addEventListener("click", () => zoom(1 / 1.3));
  document.getElementById("fit").addEventListener("click", fit);

  let grip = null;
  let dragged = false;
  canvas.addEventListener("pointerdown", event => {
    grip = { x: event.clientX, y: event.clientY };
    dragged = false;
  });
  window.addEventListener("pointermove", event => {
    if (grip === null) return;
    const x = event.clientX - grip.x;
    const y = event.clientY - grip.y;
    if (!dragged && Math.hypot(x, y) < 4) return;
    dragged = true;
    canvas.classList.add("moving");
    move(-x, -y);
    grip = { x: event.clientX, y: event.clientY };
  });
  window.addEventListener("pointerup", () => {
    grip = null;
    canvas.classList.remove("moving");
  });
  canvas.addEventListener("wheel", event => {
    event.preventDefault();
    const area = canvas.getBoundingClientRect();
    zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.03 : 0.0015)), event.clientX - area.left,
      event.clientY - area.top);
  }, { passive: false });
  window.addEventListener("resize", draw);
  document.addEventListener("keydown", event => {
    if (event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = 60;
    const actions = {
      "+": () => zoom(1.3), "=": () => zoom(1.3), "-": () => zoom(1 / 1.3), "0": fit,
      "/": () => search.focus(),
      ArrowLeft: () => move(-step, 0), ArrowRight: () => move(step, 0),
      ArrowUp: () => move(0, -step), ArrowDown: () => move(0, step)
    };
    if (Object.hasOwn(actions, event.key) && !panel.contains(event.target)) {
      event.preventDefault();
      actions[event.key]();
    }
  });
  begin();
})();
