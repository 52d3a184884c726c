(function () {
  "use strict";

  const data = JSON.parse(document.getElementById("report-data").textContent);
  const numbers = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });
  const tenths = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
  const safe = echarts.format.encodeHTML;
  const drawn = new Map();

  document.documentElement.classList.add("scripted");

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  }

  function palette() {
    const names = ["card", "text", "soft", "line", "pale", "accent", "second", "band"];
    return Object.fromEntries(names.map((name) => [name, colour(name)]));
  }

  /** Draws a chart into its place, or leaves the place out when there is nothing to draw. */
  function draw(name, height, option) {
    const place = document.getElementById("chart-" + name);
    place.classList.toggle("without", option === null);
    if (drawn.has(name)) {
      drawn.get(name).dispose();
      drawn.delete(name);
    }
    if (option === null) {
      return;
    }
    place.style.height = height + "px";
    const chart = echarts.init(place, null, { renderer: "svg" });
    chart.setOption(option);
    drawn.set(name, chart);
  }

  function common(colours) {
    return {
      animation: false,
      textStyle: { color: colours.text, fontFamily: getComputedStyle(document.body).fontFamily },
      tooltip: {
        confine: true,
        backgroundColor: colours.card,
        borderColor: colours.line,
        textStyle: { color: colours.text },
      },
    };
  }

  function valueAxis(colours, name) {
    return {
      type: "value",
      name: name,
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: { color: colours.soft },
      axisLabel: { color: colours.soft, hideOverlap: true },
      splitLine: { lineStyle: { color: colours.line } },
    };
  }

  function nameAxis(colours, names, width) {
    return {
      type: "category",
      data: names,
      inverse: true,
      axisLabel: {
        color: colours.text,
        width: width,
        overflow: "truncate",
        interval: 0,
      },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
    };
  }

  function narrow() {
    return document.documentElement.clientWidth < 600;
  }

  function labelWidth() {
    return narrow() ? 96 : 160;
  }

  /** Horizontal bars: one row a name. */
  function bars(colours, unit, rows, extra) {
    return Object.assign(common(colours), {
      grid: { left: 24, right: 44, top: 8, bottom: 40, containLabel: true },
      xAxis: valueAxis(colours, unit),
      yAxis: nameAxis(colours, rows.map((row) => row.name), labelWidth()),
      series: [
        Object.assign(
          {
            type: "bar",
            barMaxWidth: 18,
            itemStyle: { color: colours.accent },
            label: {
              show: true,
              position: "right",
              color: colours.soft,
              formatter: (bar) => tenths.format(bar.value),
            },
            data: rows.map((row) => ({
              value: row.value,
              itemStyle: row.pale
                ? { color: "transparent", borderColor: colours.pale, borderType: "dashed" }
                : undefined,
            })),
          },
          extra
        ),
      ],
    });
  }

  function rowHeight(rows) {
    return rows * 24 + 56;
  }

  function drawTimeline(colours) {
    const timeline = data.reading.timeline;
    if (timeline.bars.length === 0) {
      draw("timeline", 0, null);
      return;
    }
    const option = Object.assign(common(colours), {
      grid: { left: 8, right: 40, top: 32, bottom: 8, containLabel: true },
      xAxis: {
        type: "category",
        data: timeline.bars.map((bar) => bar.start),
        axisLabel: { color: colours.soft, hideOverlap: true },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.line } },
      },
      yAxis: {
        type: "value",
        name: "articles a " + timeline.unit,
        nameTextStyle: { color: colours.soft, align: "left" },
        minInterval: 1,
        axisLabel: { color: colours.soft },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: [
        {
          type: "bar",
          name: "articles",
          itemStyle: { color: colours.accent },
          data: timeline.bars.map((bar) => bar.articles),
        },
      ],
    });
    option.tooltip.trigger = "axis";
    draw("timeline", 240, option);
  }

  function drawFrequent(colours) {
    const rows = data.words.frequent.map((word) => ({ name: word.term, value: word.count }));
    draw(
      "frequent",
      rowHeight(rows.length),
      rows.length === 0 ? null : bars(colours, "occurrences", rows)
    );
  }

  function drawDistinctive(colours, place) {
    const outlet = data.words.distinctive[place];
    if (!outlet) {
      draw("distinctive", 0, null);
      return;
    }
    const rows = outlet.words.map((word) => ({
      name: word.term,
      value: word.z,
      pale: word.noiseFloor === null || word.z < word.noiseFloor,
    }));
    const floor = outlet.words[0].noiseFloor;
    const extra =
      floor === null
        ? {}
        : {
            markLine: {
              symbol: "none",
              silent: true,
              lineStyle: { color: colours.second, type: "dashed" },
              label: { formatter: "noise floor", color: colours.second, position: "start" },
              data: [{ xAxis: floor }],
            },
          };
    const option = bars(colours, "z", rows, extra);
    option.grid.top = 28;
    draw("distinctive", rowHeight(rows.length) + 20, option);
  }

  function drawStages(colours) {
    const stages = data.run === null ? [] : data.run.stages;
    const rows = stages.map((stage) => ({ name: stage.stage, value: stage.seconds }));
    draw(
      "stages",
      rowHeight(rows.length),
      rows.length === 0 ? null : bars(colours, "seconds", rows)
    );
  }

  function drawNetwork(colours, withOwnLeaders) {
    const pairs = data.pairs.pairs.filter((pair) => withOwnLeaders || pair.kind !== "own-leader");
    if (pairs.length === 0) {
      draw("network", 0, null);
      return;
    }
    const shown = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
    const nodes = data.pairs.nodes.filter((node) => shown.has(node.id));
    const most = Math.max(...nodes.map((node) => node.sentences));
    const strongest = Math.max(...pairs.map((pair) => pair.g2));
    const option = common(colours);
    option.tooltip.formatter = (point) =>
      point.dataType === "edge" ? pairText(point.data.pair) : nodeText(point.data.node);
    option.series = [
      {
        type: "graph",
        layout: "force",
        left: "center",
        top: "middle",
        force: {
          initLayout: "circular",
          layoutAnimation: false,
          repulsion: narrow() ? 180 : 600,
          edgeLength: narrow() ? [50, 110] : [110, 220],
          gravity: 0.1,
        },
        label: {
          show: true,
          position: "bottom",
          color: colours.text,
          textBorderColor: colours.card,
          textBorderWidth: 3,
          fontSize: 12,
          formatter: (point) => point.data.node.name,
        },
        labelLayout: { moveOverlap: "shiftY" },
        emphasis: { focus: "adjacency", lineStyle: { opacity: 1 } },
        data: nodes.map((node) => ({
          id: node.id,
          name: node.id,
          node: node,
          symbol: node.leader ? "diamond" : "circle",
          symbolSize: 10 + 30 * Math.sqrt(node.sentences / most),
          itemStyle: {
            color: node.leader ? colours.second : colours.accent,
            borderColor: colours.card,
            borderWidth: 1.5,
          },
        })),
        links: pairs.map((pair) => ({
          source: pair.a,
          target: pair.b,
          pair: pair,
          value: pair.g2,
          lineStyle: {
            color: colours.soft,
            width: 1 + 6 * Math.sqrt(pair.g2 / strongest),
            opacity: 0.5,
            curveness: 0.08,
            type: pair.kind === "own-leader" ? "dashed" : "solid",
          },
        })),
      },
    ];
    draw("network", networkHeight(nodes.length), option);
  }

  function networkHeight(nodes) {
    return (narrow() ? 320 : 400) + Math.min(nodes, 40) * 7;
  }

  function nodeText(node) {
    return safe(node.name) + "<br>in " + numbers.format(node.sentences) + " sentences";
  }

  function pairText(pair) {
    return (
      safe(pair.nameA + " – " + pair.nameB) +
      "<br>" + numbers.format(pair.together) + " sentences in " + numbers.format(pair.articles) + " articles" +
      "<br>lift " + numbers.format(pair.lift) +
      " (" + numbers.format(pair.liftLow) + " to " + numbers.format(pair.liftHigh) + ")"
    );
  }

  /** The interval, the value and the shrunken value of one outlet. */
  function whisker(outlets, colours) {
    return function (params, api) {
      const outlet = outlets[params.dataIndex];
      const at = (value) => api.coord([value, params.dataIndex]);
      const middle = at(outlet.value);
      const stroke = outlet.ranked ? colours.accent : colours.pale;
      const children = [];
      const line = (x1, y1, x2, y2, style) =>
        children.push({ type: "line", shape: { x1: x1, y1: y1, x2: x2, y2: y2 }, style: style });
      if (outlet.low !== null) {
        const low = at(outlet.low)[0];
        const high = at(outlet.high)[0];
        const style = { stroke: stroke, lineWidth: 2, lineDash: outlet.ranked ? null : [4, 3] };
        const cap = { stroke: stroke, lineWidth: 2 };
        line(low, middle[1], high, middle[1], style);
        line(low, middle[1] - 5, low, middle[1] + 5, cap);
        line(high, middle[1] - 5, high, middle[1] + 5, cap);
      }
      if (outlet.shrunken !== null) {
        const x = at(outlet.shrunken)[0];
        line(x, middle[1] - 12, x, middle[1] + 12, { stroke: colours.second, lineWidth: 3 });
      }
      children.push(
        outlet.ranked
          ? {
              type: "circle",
              shape: { cx: middle[0], cy: middle[1], r: 6 },
              style: { fill: colours.accent, stroke: colours.card, lineWidth: 1.5 },
            }
          : {
              type: "polygon",
              shape: {
                points: [
                  [middle[0], middle[1] - 7],
                  [middle[0] + 7, middle[1]],
                  [middle[0], middle[1] + 7],
                  [middle[0] - 7, middle[1]],
                ],
              },
              style: { fill: colours.card, stroke: colours.pale, lineWidth: 2 },
            }
      );
      return { type: "group", children: children };
    };
  }

  function outletText(outlet) {
    const lines = [safe(outlet.outlet), "value " + numbers.format(outlet.value)];
    if (outlet.low !== null) {
      lines.push("95 % interval " + numbers.format(outlet.low) + " to " + numbers.format(outlet.high));
    }
    lines.push(numbers.format(outlet.articles) + " articles");
    if (!outlet.ranked) {
      lines.push("not enough stories to rank");
    }
    return lines.join("<br>");
  }

  function noiseBand(measure, colours) {
    if (measure.mean === null) {
      return {};
    }
    const mark = {
      markLine: {
        symbol: "none",
        silent: true,
        lineStyle: { color: colours.soft, type: "dotted" },
        label: { formatter: "mean", color: colours.soft, position: "start" },
        data: [{ xAxis: measure.mean }],
      },
    };
    if (measure.noiseFloor !== null) {
      const half = measure.noiseFloor / 2;
      mark.markArea = {
        silent: true,
        itemStyle: { color: colours.band },
        data: [[{ xAxis: measure.mean - half }, { xAxis: measure.mean + half }]],
      };
    }
    return mark;
  }

  function drawFraming(colours, place) {
    const measure = data.framing[place];
    if (!measure) {
      draw("framing", 0, null);
      return;
    }
    const outlets = measure.outlets;
    const ends = outlets.flatMap((outlet) => [outlet.value, outlet.low, outlet.high]);
    const known = ends.filter((end) => end !== null);
    const option = common(colours);
    option.grid = { left: 24, right: 20, top: 28, bottom: 40, containLabel: true };
    option.xAxis = valueAxis(colours, measure.name + (measure.unit ? " (" + measure.unit + ")" : ""));
    option.xAxis.min = Math.min(0, ...known);
    option.xAxis.max = (range) => niceEnd(Math.max(range.max, ...known));
    option.yAxis = nameAxis(colours, outlets.map(outletLabel), narrow() ? 120 : 220);
    option.yAxis.axisLabel.rich = { few: { color: colours.pale, fontSize: 11, lineHeight: 14 } };
    option.tooltip.formatter = (point) => outletText(outlets[point.dataIndex]);
    option.series = [
      Object.assign(
        {
          type: "custom",
          renderItem: whisker(outlets, colours),
          encode: { x: 0, y: 1 },
          data: outlets.map((outlet, row) => [outlet.value, row]),
        },
        noiseBand(measure, colours)
      ),
    ];
    draw("framing", outlets.length * 34 + 80, option);
  }

  function niceEnd(value) {
    const step = Math.pow(10, Math.floor(Math.log10(value || 1)));
    return (Math.ceil((value / step) * 5) / 5) * step;
  }

  function outletLabel(outlet) {
    return outlet.outlet + (outlet.ranked ? "" : "\n{few|not enough stories}");
  }

  /** Shows one panel of a group at a time, and tells which when it changes. */
  function chooser(group, names, redraw) {
    const select = document.getElementById("choose-" + group);
    const panels = document.querySelectorAll('.panel[data-group="' + group + '"]');
    names.forEach((name, place) => select.add(new Option(name, String(place))));
    select.closest(".control").hidden = names.length < 2;
    const show = () => {
      panels.forEach((panel) => panel.classList.toggle("chosen", panel.dataset.place === select.value));
      redraw(palette(), Number(select.value || 0));
    };
    select.addEventListener("change", show);
    return show;
  }

  function measureName(measure) {
    const several = new Set(data.framing.map((other) => other.lens + " " + other.version)).size > 1;
    return several ? measure.name + " (" + measure.lens + " " + measure.version + ")" : measure.name;
  }

  const ownLeaders = document.getElementById("show-own-leaders");
  const showNetwork = () => drawNetwork(palette(), ownLeaders.checked);
  const showDistinctive = chooser(
    "distinctive",
    data.words.distinctive.map((outlet) => outlet.outlet),
    drawDistinctive
  );
  const showFraming = chooser("framing", data.framing.map(measureName), drawFraming);
  ownLeaders.addEventListener("change", showNetwork);

  function drawAll() {
    const colours = palette();
    drawTimeline(colours);
    drawFrequent(colours);
    showDistinctive();
    showNetwork();
    showFraming();
    drawStages(colours);
  }

  let width = document.documentElement.clientWidth;
  window.addEventListener("resize", () => {
    if (document.documentElement.clientWidth !== width) {
      width = document.documentElement.clientWidth;
      drawAll();
    }
  });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  drawAll();
})();
