"""Vega-Lite through vl-convert: the whole page as one specification."""
import os, json
import vl_convert as vlc
from page_data import *

FAM = os.environ.get("PEER_FONT_FAMILY", FONT_FAMILY)
if "PEER_FONT_DIR" in os.environ:
    vlc.register_font_directory(os.environ["PEER_FONT_DIR"])


def spec(p):
    lo = 2012
    head = {"width": 515, "height": 56, "view": {"stroke": None}, "layer": [
        {"data": {"values": [{"y": y, "t": p[k]}]}, "mark": {"type": "text", "align": "left", "baseline": "alphabetic", "fontSize": s, "color": c},
         "encoding": {"x": {"value": 0}, "y": {"value": y}, "text": {"field": "t"}}}
        for k, s, c, y in (("name", 20, "#1a1a1a", 20), ("title", 10, "#1a1a1a", 38), ("contact", 8, "#595959", 52))]}
    g = {"width": 365, "height": 182, "data": {"values": [{"i": i, "l": l, "a": a / 12, "b": b / 12, "k": k} for i, (l, a, b, k) in enumerate(p["gantt"])]},
         "mark": {"type": "bar", "height": 11}, "encoding": {
             "y": {"field": "l", "type": "nominal", "sort": {"field": "i"}, "title": None, "axis": {"labelLimit": 200, "ticks": False, "domain": False}} if len({x[0] for x in p["gantt"]}) == 12 else
                  {"field": "i", "type": "ordinal", "title": None, "axis": {"labelExpr": json.dumps([x[0] for x in p["gantt"]], ensure_ascii=False) + "[datum.value]", "labelLimit": 200, "ticks": False, "domain": False}},
             "x": {"field": "a", "type": "quantitative", "scale": {"domain": [lo, 2025], "nice": False}, "title": None, "axis": {"values": list(range(2012, 2026)), "format": "d", "domain": False, "ticks": False}},
             "x2": {"field": "b"}, "color": {"field": "k", "type": "nominal", "legend": None, "scale": {"domain": list(COLORS), "range": list(COLORS.values())}}}}
    bars = []
    for (fx, fy, fw, fh), (title, bs, col) in zip(BARS, p["bars"]):
        mx = nice_max(max(v for _, v in bs))
        enc = {"x": {"field": "l", "type": "nominal", "sort": None, "title": None, "axis": {"labelAngle": 0, "ticks": False, "labelOverlap": False}},
               "y": {"field": "v", "type": "quantitative", "title": None, "scale": {"domain": [0, mx]}, "axis": {"values": [mx * t / 4 for t in range(5)], "domain": False, "ticks": False}}}
        bars.append({"title": {"text": title, "anchor": "start", "fontSize": 8, "fontWeight": "normal"}, "width": fw - 22, "height": fh,
                     "data": {"values": [{"l": l, "v": v} for l, v in bs]},
                     "encoding": enc, "layer": [{"mark": {"type": "bar", "color": col}}, {"mark": {"type": "text", "dy": -5, "fontSize": LABEL}, "encoding": {"text": {"field": "v"}}}]})
    txt = {"width": 515, "height": 30 * TEXT_LEAD, "view": {"stroke": None}, "data": {"values": [{"i": i, "t": l} for i, l in enumerate(p["lines"])]},
           "mark": {"type": "text", "align": "left", "fontSize": TEXT_SIZE, "color": "#1a1a1a"},
           "encoding": {"x": {"value": 0}, "y": {"field": "i", "type": "quantitative", "scale": {"domain": [0, 30], "reverse": True}, "axis": None}, "text": {"field": "t"}}}
    return {"$schema": "https://vega.github.io/schema/vega-lite/v5.json", "background": "white", "padding": {"left": 40, "top": 38, "right": 40, "bottom": 10}, "spacing": 14,
            "config": {"font": FAM, "axis": {"labelFontSize": LABEL, "gridColor": "#d9d9d9"}, "text": {"font": FAM}, "view": {"stroke": None}},
            "vconcat": [head, g, bars[0], {"hconcat": bars[1:], "spacing": 18}, txt]}


def main():
    r = Run()

    def one(p):
        s = spec(p)
        b = vlc.vegalite_to_pdf(s) if r.fmt == "pdf" else vlc.vegalite_to_png(s, scale=150 / 72)
        open(r.path(p["id"], r.fmt), "wb").write(b)

    r.each(one)


main()
