"""reportlab. TrueType outlines only: Noto CJK (CFF) is
refused, so it draws with WenQuanYi Micro Hei (glyf). PDF only."""
import os
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from page_data import *

FF = "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"


def draw(c, p):
    F = "F"
    def text(x, y, s): c.drawString(x, H - y, s)
    def ctext(x, y, s): c.drawCentredString(x, H - y, s)
    def rtext(x, y, s): c.drawRightString(x, H - y, s)
    def line(a, b, d, e): c.line(a, H - b, d, H - e)
    def rect(x, y, w, h): c.rect(x, H - y - h, w, h, stroke=0, fill=1)
    c.setFillColorRGB(.1, .1, .1)
    c.setFont(F, 20); text(40, 58, p["name"]); c.setFont(F, 10); text(40, 76, p["title"])
    c.setFont(F, 8); c.setFillColorRGB(.35, .35, .35); text(40, 90, p["contact"])
    gx, gy, gw, gh = GANTT; px = gx + 150; pw = gw - 150; lo, hi = p["gantt_lo"], p["gantt_hi"]; row = (gh - 14) / 12
    c.setFont(F, 6.5); c.setLineWidth(.4); c.setStrokeColorRGB(.85, .85, .85)
    for y in range(2012, 2026):
        x = px + pw * (y * 12 - lo) / (hi - lo); line(x, gy, x, gy + row * 12); ctext(x, gy + row * 12 + 9, str(y))
    for i, (lab, a, b, k) in enumerate(p["gantt"]):
        y = gy + row * i
        c.setFillColorRGB(.1, .1, .1); text(gx, y + row * .68, lab)
        c.setFillColorRGB(*rgb(COLORS[k])); rect(px + pw * (a - lo) / (hi - lo), y + 2, pw * (b - a) / (hi - lo), row - 4)
    for (fx, fy, fw, fh), (title, bars, col) in zip(BARS, p["bars"]):
        x0, w = fx + 22, fw - 22; mx = nice_max(max(v for _, v in bars))
        c.setFillColorRGB(.1, .1, .1); c.setFont(F, 8); text(fx, fy - 6, title); c.setFont(F, 6.5)
        for t in range(5):
            y = fy + fh - fh * t / 4; line(x0, y, x0 + w, y); rtext(x0 - 3, y + 2.3, f"{mx * t / 4:g}")
        step = w / len(bars)
        for i, (lab, v) in enumerate(bars):
            bh = fh * v / mx; x = x0 + step * i + step * .15
            c.setFillColorRGB(*rgb(col)); rect(x, fy + fh - bh, step * .7, bh)
            c.setFillColorRGB(.1, .1, .1); ctext(x + step * .35, fy + fh - bh - 2, str(v)); ctext(x + step * .35, fy + fh + 9, lab)
    c.setFont(F, 7)
    for i, l in enumerate(p["lines"]):
        text(40, TEXT_Y0 + TEXT_LEAD * i, l)


def main():
    r = Run()
    pdfmetrics.registerFont(TTFont("F", FF, subfontIndex=0) if FF.endswith(".ttc") else TTFont("F", FF))

    def one(p):
        c = Canvas(r.path(p["id"], "pdf"), pagesize=(W, H), pageCompression=1)
        draw(c, p)
        c.showPage()
        c.save()

    r.each(one)


main()
