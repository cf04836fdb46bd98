"""WeasyPrint: HTML with absolutely placed boxes and charts as SVG. PDF only."""
import os, html
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
from page_data import *

FAM = os.environ.get("PEER_FONT_FAMILY", FONT_FAMILY)
CSS = f"@page{{size:595pt 842pt;margin:0}}body{{margin:0;font-family:'{FAM}';color:#1a1a1a}}.p{{position:relative;width:595pt;height:842pt;page-break-after:always}}.p:last-child{{page-break-after:avoid}}.t{{position:absolute;white-space:nowrap;line-height:1}}svg{{position:absolute;left:0;top:0}}"


def one(p):
    e = html.escape; o = []
    def T(x, y, size, s, col="#1a1a1a"): o.append(f'<div class=t style="left:{x}pt;top:{y - size * .88:.2f}pt;font-size:{size}pt;color:{col}">{e(s)}</div>')
    T(40, 58, 20, p["name"]); T(40, 76, 10, p["title"]); T(40, 90, 8, p["contact"], "#595959")
    s = [f'<svg width="595pt" height="842pt" viewBox="0 0 595 842" xmlns="http://www.w3.org/2000/svg" font-family="{FAM}">']
    px, pw, lo, hi, row = 190, 365, p["gantt_lo"], p["gantt_hi"], 182 / 12
    def tx(x, y, size, t, a="start", col="#1a1a1a"): s.append(f'<text x="{x:.2f}" y="{y:.2f}" font-size="{size}" fill="{col}" text-anchor="{a}">{e(t)}</text>')
    def ln(a, b, c, d): s.append(f'<line x1="{a:.2f}" y1="{b:.2f}" x2="{c:.2f}" y2="{d:.2f}" stroke="#d9d9d9" stroke-width=".4"/>')
    def rc(x, y, w, h, col): s.append(f'<rect x="{x:.2f}" y="{y:.2f}" width="{w:.2f}" height="{h:.2f}" fill="{col}"/>')
    for y in range(2012, 2026):
        x = px + pw * (y * 12 - lo) / (hi - lo); ln(x, 104, x, 104 + row * 12); tx(x, 104 + row * 12 + 9, 6.5, str(y), "middle", "#595959")
    for i, (lab, a, b, k) in enumerate(p["gantt"]):
        y = 104 + row * i; tx(40, y + row * .68, 6.5, lab); rc(px + pw * (a - lo) / (hi - lo), y + 2, pw * (b - a) / (hi - lo), row - 4, COLORS[k])
    for (fx, fy, fw, fh), (title, bars, col) in zip(BARS, p["bars"]):
        x0, w = fx + 22, fw - 22; mx = nice_max(max(v for _, v in bars)); tx(fx, fy - 6, 8, title)
        for t in range(5):
            y = fy + fh - fh * t / 4; ln(x0, y, x0 + w, y); tx(x0 - 3, y + 2.3, 6.5, f"{mx * t / 4:g}", "end", "#595959")
        step = w / len(bars)
        for i, (lab, v) in enumerate(bars):
            bh = fh * v / mx; x = x0 + step * i + step * .15; rc(x, fy + fh - bh, step * .7, bh, col)
            tx(x + step * .35, fy + fh - bh - 2, 6.5, str(v), "middle"); tx(x + step * .35, fy + fh + 9, 6.5, lab, "middle")
    s.append("</svg>")
    for i, l in enumerate(p["lines"]): T(40, TEXT_Y0 + TEXT_LEAD * i, 7, l)
    return '<div class=p>' + "".join(s) + "".join(o) + "</div>"


def main():
    r = Run(); fc = FontConfiguration()
    def doc(ps, out):
        HTML(string=f"<!doctype html><meta charset=utf-8><style>{CSS}</style><body>" + "".join(map(one, ps))).write_pdf(out, font_config=fc)
    r.each(lambda p: doc([p], r.path(p["id"], "pdf")))


main()
