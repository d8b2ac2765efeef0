"""The staging file: recognised, normalised rows of one table of one foreign file.

A reading child writes it, the shop's writer attaches it and applies it set-wise (decision D9).
This page is the contract between the two. Money is minor units of the order's currency, moments
are Unix milliseconds in UTC, days are counted from 1970-01-01 in the home zone, texts are never
empty (NULL instead).
"""

TABLES = """
CREATE TABLE s_shop(seq INTEGER PRIMARY KEY, platform TEXT NOT NULL, name TEXT) STRICT;
CREATE TABLE s_contact(customer_seq INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT,
  shown TEXT NOT NULL, state TEXT NOT NULL, row_no INTEGER NOT NULL) STRICT;
CREATE TABLE s_customer(seq INTEGER PRIMARY KEY, shop_seq INTEGER NOT NULL, row_key TEXT NOT NULL,
  account TEXT, name TEXT, called_as TEXT, kana TEXT, company TEXT, gender TEXT, birthday TEXT,
  phone TEXT, phone_shown TEXT, phone_state TEXT, email TEXT, email_shown TEXT, email_state TEXT,
  source TEXT, note TEXT, tags TEXT, payer_id TEXT, sms_consent TEXT, email_consent TEXT,
  consent_on INTEGER, extra TEXT, row_no INTEGER NOT NULL, words TEXT NOT NULL,
  digits TEXT NOT NULL) STRICT;
CREATE TABLE s_address(customer_seq INTEGER NOT NULL, key TEXT NOT NULL, receiver TEXT,
  country TEXT,
  province TEXT, city TEXT, district TEXT, street TEXT, postcode TEXT, seen_at INTEGER,
  row_no INTEGER NOT NULL) STRICT;
CREATE TABLE s_order(seq INTEGER PRIMARY KEY, shop_seq INTEGER NOT NULL, order_no TEXT NOT NULL,
  has_number INTEGER NOT NULL, customer_seq INTEGER, state TEXT, rank INTEGER,
  currency TEXT NOT NULL,
  goods_minor INTEGER, discount_minor INTEGER, postage_minor INTEGER, points_minor INTEGER,
  paid_minor INTEGER, refunded_minor INTEGER, net_minor INTEGER, lines_minor INTEGER,
  placed_at INTEGER, paid_at INTEGER, shipped_at INTEGER, signed_at INTEGER, closed_at INTEGER,
  refunded_at INTEGER, placed_on INTEGER, paid_on INTEGER, buyer_message TEXT,
  seller_remark TEXT, payer TEXT,
  receiver TEXT, province TEXT, city TEXT, carrier TEXT, parcel_no TEXT, coupon TEXT,
  closing_reason TEXT, extra TEXT, row_no INTEGER NOT NULL, row_count INTEGER NOT NULL) STRICT;
CREATE TABLE s_product(seq INTEGER PRIMARY KEY, key TEXT NOT NULL, code TEXT, title TEXT,
  category TEXT)
  STRICT;
CREATE TABLE s_line(order_seq INTEGER NOT NULL, line_key TEXT NOT NULL, product_seq INTEGER,
  title TEXT,
  variation TEXT, quantity REAL, price_minor INTEGER, amount_minor INTEGER,
  refunded_minor INTEGER,
  state TEXT, row_no INTEGER NOT NULL) STRICT;
CREATE TABLE s_kept(row_no INTEGER NOT NULL, reason TEXT NOT NULL, column_name TEXT,
  cells TEXT NOT NULL) STRICT;
CREATE TABLE s_note(code TEXT NOT NULL, row_no INTEGER, value TEXT) STRICT;
CREATE TABLE s_fact(name TEXT PRIMARY KEY, value TEXT) STRICT;
"""

# s_shop.platform: the format's platform, or the platform column of the row (folded, lower case);
#   a file may hold rows of several shops and platforms. name: NULL only while the shop is unknown.
# s_customer.row_key, the row's name for ever (decision D1):
#   "a:" platform ":" account   the account, case and width as the platform writes it
#   "a:own:" shop ":" account   of a table of the seller's own, whose numbers are its shop's
#   "p:" phone                  no account: the E.164 phone; the writer puts the shop's id in
#   "e:" email                  neither account nor phone
#   Without account, phone and e-mail there is no customer: s_order.customer_seq stays NULL.
# s_customer.phone is E.164 when phone_state is valid, else NULL; phone_shown is what the file said.
#   phone_state, email_state: valid, masked, bad; NULL without a contact.
# s_contact: further phones and e-mails (kind phone, email) of the same customer in the same file,
#   beyond the first one that stands in s_customer.
# s_customer.gender: female, male. birthday: "MM-DD" or "YYYY-MM-DD" (solar). tags: JSON list.
# s_customer.sms_consent, email_consent: given, refused, NULL (nothing said); consent_on: day, NULL.
# s_customer.words, digits: what the search index stores (customers.search_words, search_digits).
# s_address.key: receiver, province, city, district, street folded: the same twice is one address.
# s_order.order_no: the number as text, or "h:", 64 hex digits, ":" and an ordinal (decision D10).
# s_order.state: unpaid, paid, shipped, completed, partly_refunded, closed, refunded; NULL where
#   the file does not say (a line list); rank follows D10.
# s_order.net_minor: NULL where only lines give an amount; lines_minor is then the lines' sum.
# s_order.row_count: how many rows of the file this order stood on; the sum over s_order (over
#   s_customer for a customer list, one row each) plus s_kept is the file's rows.
# s_line.line_key: the platform's line number, else the code-title-variation key and an ordinal
#   among equals, the same in any sequence of the rows.
#   It begins with "~" where the line is only guessed from an order list (joined titles): real
#   lines of the same order, in this file or another, take its place.
# s_product.key: "c:" code, else "t:" folded title.
# s_note: things to tell that keep no row out: "several_buyers" (row, order number),
#   "exact_duplicates" (NULL, how many), "shorter_rows", "ambiguous_dates" …
# s_fact: format, platform, kind (orders, lines, customers), encoding, sheet, header (JSON list),
#   header_row, fingerprint, read, newest_at, currency, zone, needs (JSON list of questions:
#   "shop", "date_order").
