"""Who brought whom, as SQL: of all that was said about a person, the last counts.

After a merge several statements stand about one person; whoever asks asks here, so that every page
and every file names the same one.
"""

from app.services.segments.place import OF_PERSON

# The person who brought the person {person}; nobody brings himself.
BROUGHT_BY = """(SELECT z.person_id FROM customer x CROSS JOIN referral y ON y.customer_id = x.id
    CROSS JOIN customer z ON z.id = y.referrer_id
    WHERE x.person_id = {person} AND z.person_id <> x.person_id ORDER BY y.id DESC LIMIT 1)"""
# Rows `g` of whoever was brought by the person of the summary `p`.
FRIENDS = f"""FROM customer r CROSS JOIN referral f ON f.referrer_id = r.id
    CROSS JOIN customer g ON g.id = f.customer_id
  WHERE {OF_PERSON} AND {BROUGHT_BY.format(person="g.person_id")} = p.person_id"""
FRIENDS_BROUGHT = f"(SELECT count(DISTINCT g.person_id) {FRIENDS})"
BROUGHT_BY_NAME = f"""(SELECT coalesce(q.name, q.account) FROM person_summary q
    WHERE q.person_id = {BROUGHT_BY.format(person="p.person_id")})"""
