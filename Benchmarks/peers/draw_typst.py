"""Typst (its compiler is part of the package). The data of a page arrive as JSON; one compiler draws all pages."""
import os, json, tempfile
import typst
from page_data import *

TPL = r'''
#let pages = json(bytes(sys.inputs.data))
#set page(width: 595pt, height: 842pt, margin: 0pt)
#set text(font: "__FAM__", size: 7pt, fill: rgb("#1a1a1a"), top-edge: "baseline", bottom-edge: "baseline")
#let gray = rgb("#595959")
#let grid = rgb("#d9d9d9")
#let T(x, y, size, s, fill: rgb("#1a1a1a")) = place(top + left, dx: x * 1pt, dy: y * 1pt, text(size: size * 1pt, fill: fill, s))
#let C(x, y, size, s, fill: rgb("#1a1a1a")) = place(top + left, dx: x * 1pt - 60pt, dy: y * 1pt, box(width: 120pt, align(center, text(size: size * 1pt, fill: fill, s))))
#let R(x, y, size, s, fill: gray) = place(top + left, dx: x * 1pt - 60pt, dy: y * 1pt, box(width: 60pt, align(right, text(size: size * 1pt, fill: fill, s))))
#let rct(x, y, w, h, col) = place(top + left, dx: x * 1pt, dy: y * 1pt, rect(width: w * 1pt, height: h * 1pt, fill: rgb(col), stroke: none))
#let ln(x0, y0, x1, y1) = place(top + left, line(start: (x0 * 1pt, y0 * 1pt), end: (x1 * 1pt, y1 * 1pt), stroke: 0.4pt + grid))
#for (k, p) in pages.enumerate() {
  if k > 0 { pagebreak() }
  T(40, 58, 20, p.name); T(40, 76, 10, p.title); T(40, 90, 8, p.contact, fill: gray)
  let px = 190; let pw = 365; let lo = p.gantt_lo; let hi = p.gantt_hi; let row = 182 / 12
  for y in range(2012, 2026) {
    let x = px + pw * (y * 12 - lo) / (hi - lo)
    ln(x, 104, x, 104 + row * 12); C(x, 104 + row * 12 + 9, 6.5, str(y), fill: gray)
  }
  for (i, g) in p.gantt.enumerate() {
    let y = 104 + row * i
    T(40, y + row * .68, 6.5, g.at(0))
    rct(px + pw * (g.at(1) - lo) / (hi - lo), y + 2, pw * (g.at(2) - g.at(1)) / (hi - lo), row - 4, p.colors.at(g.at(3)))
  }
  for (q, b) in p.bars.enumerate() {
    let (fx, fy, fw, fh) = p.frames.at(q)
    let (title, bars, col) = b
    let x0 = fx + 22; let w = fw - 22; let mx = p.max.at(q)
    T(fx, fy - 6, 8, title)
    for t in range(5) { let y = fy + fh - fh * t / 4; ln(x0, y, x0 + w, y); R(x0 - 3, y + 2.3, 6.5, str(mx * t / 4)) }
    let step = w / bars.len()
    for (i, lv) in bars.enumerate() {
      let bh = fh * lv.at(1) / mx; let x = x0 + step * i + step * .15
      rct(x, fy + fh - bh, step * .7, bh, col)
      C(x + step * .35, fy + fh - bh - 2, 6.5, str(lv.at(1))); C(x + step * .35, fy + fh + 9, 6.5, lv.at(0))
    }
  }
  for (i, l) in p.lines.enumerate() { T(40, 572 + 8.9 * i, 7, l) }
}
'''


def enrich(p):
    return dict(p, colors=COLORS, frames=BARS, max=[nice_max(max(v for _, v in b[1])) for b in p["bars"]])


def main():
    r = Run()
    fam = os.environ.get("PEER_FONT_FAMILY", FONT_FAMILY)
    fonts = [os.environ["PEER_FONT_DIR"]] if "PEER_FONT_DIR" in os.environ else []
    d = tempfile.mkdtemp(); src = d + "/main.typ"
    open(src, "w").write(TPL.replace("__FAM__", fam))
    kw = dict(font_paths=fonts, ignore_system_fonts=bool(fonts))
    compiler = typst.Compiler(src, **kw)
    def go(pages, out, fmt):
        data = {"data": json.dumps([enrich(p) for p in pages], ensure_ascii=False)}
        a = dict(format=fmt, output=out)
        if fmt == "png": a["ppi"] = 150.0
        compiler.compile(sys_inputs=data, **a)
    r.each(lambda p: go([p], r.path(p["id"], r.fmt), r.fmt))


main()
