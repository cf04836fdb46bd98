"""Counts candidates and months per skill over lines of `vitagraph analyze --lines`: count_skills.py PEER FILE."""
import sys

peer, path = sys.argv[1], sys.argv[2]
if peer == "duckdb":
    import duckdb

    duckdb.execute("set threads = 1")
    rows = duckdb.execute(
        f"""
        with used as (
            select unnest(skills) as skill
            from read_json('{path}', format = 'newline_delimited', maximum_object_size = 67108864)
        )
        select skill.name as name, count(*) as candidates, sum(skill.months) as months
        from used group by name order by candidates desc, name
        """).fetchall()
else:
    import json

    import pandas

    with open(path) as file:
        lines = [json.loads(line) for line in file]
    used = pandas.DataFrame(
        ((skill["name"], skill.get("months")) for line in lines for skill in line["skills"]), columns=["name", "months"])
    counted = used.groupby("name").agg(candidates=("name", "size"), months=("months", "sum"))
    rows = list(counted.sort_values(["candidates", "name"], ascending=[False, True]).itertuples())
print(len(rows), "skills")
