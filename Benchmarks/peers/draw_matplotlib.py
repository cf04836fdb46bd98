"""matplotlib: broken_barh, three axes of bars, text on the figure."""
import os
import matplotlib
matplotlib.use("agg")
import matplotlib.font_manager as fm
from matplotlib.figure import Figure
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import FigureCanvasPdf
from page_data import *

FF = os.environ.get("PEER_FONT_FILE", FONT_FILE)
matplotlib.rcParams["pdf.fonttype"] = 3
matplotlib.rcParams["axes.linewidth"] = .4


def draw(fig, p):
    def T(x, y, s, size, color="#1a1a1a", **k):
        fig.text(x / W, 1 - y / H, s, fontsize=size, color=color, va="baseline", **k)

    def axes(x, y, w, h):
        return fig.add_axes((x / W, 1 - (y + h) / H, w / W, h / H))
    T(40, 58, p["name"], 20); T(40, 76, p["title"], 10); T(40, 90, p["contact"], 8, "#595959")
    gx, gy, gw, gh = GANTT
    ax = axes(gx + 150, gy, gw - 150, gh - 14)
    for i, (lab, a, b, k) in enumerate(p["gantt"]):
        ax.broken_barh([(a / 12, (b - a) / 12)], (i + .14, .72), color=COLORS[k])
    ax.set_ylim(12, 0); ax.set_xlim(2012, 2025)
    ax.set_yticks([i + .5 for i in range(12)], [g[0] for g in p["gantt"]], fontsize=LABEL)
    ax.set_xticks(range(2012, 2026), [str(y) for y in range(2012, 2026)], fontsize=LABEL)
    ax.grid(axis="x", color="#d9d9d9", linewidth=.4); ax.set_axisbelow(True); ax.tick_params(length=0)
    for s in ax.spines.values(): s.set_visible(False)
    for (fx, fy, fw, fh), (title, bars, col) in zip(BARS, p["bars"]):
        ax = axes(fx + 22, fy, fw - 22, fh)
        mx = nice_max(max(v for _, v in bars))
        cont = ax.bar(range(len(bars)), [v for _, v in bars], width=.7, color=col)
        ax.bar_label(cont, fontsize=LABEL, padding=1)
        ax.set_xticks(range(len(bars)), [l for l, _ in bars], fontsize=LABEL)
        ax.set_yticks([mx * t / 4 for t in range(5)], [f"{mx * t / 4:g}" for t in range(5)], fontsize=LABEL)
        ax.set_ylim(0, mx); ax.grid(axis="y", color="#d9d9d9", linewidth=.4); ax.set_axisbelow(True); ax.tick_params(length=0)
        for s in ax.spines.values(): s.set_visible(False)
        T(fx, fy - 6, title, 8)
    for i, l in enumerate(p["lines"]):
        T(40, TEXT_Y0 + TEXT_LEAD * i, l, TEXT_SIZE, parse_math=False)


def main():
    r = Run()
    fm.fontManager.addfont(FF)
    fam = fm.FontProperties(fname=FF).get_name()
    matplotlib.rcParams["font.family"] = [fam]

    def one(p):
        f = Figure(figsize=(W / 72, H / 72))
        (FigureCanvasPdf if r.fmt == "pdf" else FigureCanvasAgg)(f)
        draw(f, p)
        f.savefig(r.path(p["id"], r.fmt), **({} if r.fmt == "pdf" else {"dpi": 150}))

    r.each(one)


main()
