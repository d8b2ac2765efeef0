"""The ground: customers, orders, journal, summaries, search.

Revision ID: 0001
"""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE action (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  by_whom TEXT NOT NULL,
  reverses INTEGER,
  about_row INTEGER,
  facts TEXT NOT NULL,
  CONSTRAINT pk_action PRIMARY KEY (id),
  CONSTRAINT ck_action_kind CHECK (kind IN ('import', 'undo', 'edit', 'setting', 'restore')),
  CONSTRAINT ck_action_by_whom CHECK (by_whom IN ('seller', 'program')),
  CONSTRAINT fk_action_reverses_action FOREIGN KEY(reverses) REFERENCES action (id)
)
 STRICT""",
    """CREATE INDEX ix_action_reverses ON action (reverses)""",
    """CREATE INDEX ix_action_row ON action (about_row)""",
    """CREATE TABLE business (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  zone TEXT NOT NULL,
  currency TEXT NOT NULL,
  country TEXT NOT NULL,
  is_sample INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  noted_at INTEGER,
  CONSTRAINT pk_business PRIMARY KEY (id),
  CONSTRAINT ck_business_one CHECK (id = 1),
  CONSTRAINT ck_business_is_sample CHECK (is_sample IN (0, 1))
)
 STRICT""",
    """CREATE TABLE custom_field (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  choices TEXT NOT NULL,
  is_identifying INTEGER NOT NULL,
  position INTEGER NOT NULL,
  is_given_up INTEGER NOT NULL,
  CONSTRAINT ck_custom_field_kind CHECK (kind IN ('text', 'number', 'day', 'choice', 'yes_no')),
  CONSTRAINT ck_custom_field_is_identifying CHECK (is_identifying IN (0, 1)),
  CONSTRAINT ck_custom_field_is_given_up CHECK (is_given_up IN (0, 1))
)
 STRICT""",
    """CREATE TABLE customer (
  id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  row_key TEXT NOT NULL,
  platform TEXT NOT NULL,
  name TEXT,
  called_as TEXT,
  kana TEXT,
  company TEXT,
  gender TEXT,
  birthday TEXT,
  class_code TEXT,
  source TEXT,
  note TEXT,
  tags TEXT,
  payer_id TEXT,
  extra TEXT,
  told_at INTEGER,
  is_hidden INTEGER NOT NULL,
  is_empty INTEGER NOT NULL,
  import_id INTEGER,
  row_no INTEGER,
  created_by INTEGER NOT NULL,
  CONSTRAINT pk_customer PRIMARY KEY (id),
  CONSTRAINT uq_customer_row_key UNIQUE (row_key),
  CONSTRAINT ck_customer_is_hidden CHECK (is_hidden IN (0, 1)),
  CONSTRAINT ck_customer_is_empty CHECK (is_empty IN (0, 1))
)
 STRICT""",
    """CREATE INDEX ix_customer_person_id ON customer (person_id)""",
    """CREATE TABLE own_account (
  platform TEXT NOT NULL,
  account TEXT NOT NULL,
  CONSTRAINT pk_own_account PRIMARY KEY (platform, account)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE TABLE person_product (
  person_id INTEGER NOT NULL,
  product_id INTEGER NOT NULL,
  orders INTEGER NOT NULL,
  quantity REAL NOT NULL,
  last_on INTEGER,
  CONSTRAINT pk_person_product PRIMARY KEY (person_id, product_id)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE INDEX ix_person_product_product ON person_product (product_id, last_on)""",
    """CREATE TABLE person_summary (
  person_id INTEGER NOT NULL,
  is_hidden INTEGER NOT NULL,
  name TEXT,
  account TEXT,
  phone TEXT,
  email TEXT,
  class_code TEXT NOT NULL,
  province TEXT,
  city TEXT,
  shops TEXT NOT NULL,
  rows INTEGER NOT NULL,
  orders INTEGER NOT NULL,
  unrated_orders INTEGER NOT NULL,
  net_minor INTEGER NOT NULL,
  first_on INTEGER,
  last_on INTEGER,
  gaps INTEGER NOT NULL,
  gap_sum INTEGER NOT NULL,
  gap_square_sum INTEGER NOT NULL,
  money_365 INTEGER NOT NULL,
  orders_365 INTEGER NOT NULL,
  consent_sms TEXT NOT NULL,
  consent_email TEXT NOT NULL,
  CONSTRAINT pk_person_summary PRIMARY KEY (person_id)
)
 STRICT""",
    """CREATE INDEX ix_person_summary_last ON person_summary (is_hidden, last_on, person_id)""",
    """CREATE INDEX ix_person_summary_name ON person_summary (is_hidden, name, person_id)""",
    """CREATE INDEX ix_person_summary_net ON person_summary (is_hidden, net_minor, person_id)""",
    """CREATE INDEX ix_person_summary_orders ON person_summary (is_hidden, orders, person_id)""",
    """CREATE TABLE product (
  id INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  code TEXT,
  title TEXT,
  category TEXT,
  role TEXT,
  launched_on INTEGER,
  refill_days INTEGER,
  created_by INTEGER NOT NULL,
  CONSTRAINT pk_product PRIMARY KEY (id),
  CONSTRAINT uq_product_key UNIQUE ("key")
)
 STRICT""",
    """CREATE TABLE rate (
  currency TEXT NOT NULL,
  month INTEGER NOT NULL,
  rate_micro INTEGER NOT NULL,
  CONSTRAINT pk_rate PRIMARY KEY (currency, month),
  CONSTRAINT ck_rate_rate_micro CHECK (rate_micro > 0)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE TABLE search_text (
  customer_id INTEGER NOT NULL,
  words TEXT NOT NULL,
  digits TEXT NOT NULL,
  CONSTRAINT pk_search_text PRIMARY KEY (customer_id)
)
 STRICT""",
    """CREATE TABLE setting (
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  CONSTRAINT pk_setting PRIMARY KEY (name)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE TABLE shop (
  id INTEGER NOT NULL,
  platform TEXT NOT NULL,
  name TEXT NOT NULL,
  zone TEXT NOT NULL,
  currency TEXT NOT NULL,
  created_by INTEGER,
  CONSTRAINT pk_shop PRIMARY KEY (id),
  CONSTRAINT uq_shop_platform UNIQUE (platform, name)
)
 STRICT""",
    """CREATE TABLE summary_day (
  id INTEGER NOT NULL,
  as_of_on INTEGER NOT NULL,
  CONSTRAINT pk_summary_day PRIMARY KEY (id)
)
 STRICT""",
    """CREATE TABLE address (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  receiver TEXT,
  country TEXT,
  province TEXT,
  city TEXT,
  district TEXT,
  street TEXT,
  postcode TEXT,
  seen_at INTEGER,
  created_by INTEGER NOT NULL,
  CONSTRAINT uq_address_customer_id UNIQUE (customer_id, "key"),
  CONSTRAINT fk_address_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE TABLE candidate (
  id INTEGER NOT NULL,
  row_a INTEGER NOT NULL,
  row_b INTEGER NOT NULL,
  reason TEXT NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT pk_candidate PRIMARY KEY (id),
  CONSTRAINT uq_candidate_row_a UNIQUE (row_a, row_b),
  CONSTRAINT fk_candidate_row_a_customer FOREIGN KEY(row_a) REFERENCES customer (id),
  CONSTRAINT fk_candidate_row_b_customer FOREIGN KEY(row_b) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_candidate_row_b ON candidate (row_b)""",
    """CREATE TABLE change (
  id INTEGER NOT NULL,
  action_id INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  field TEXT,
  "before" ANY,
  "after" ANY,
  CONSTRAINT pk_change PRIMARY KEY (id),
  CONSTRAINT ck_change_kind CHECK (kind IN ('field', 'deleted')),
  CONSTRAINT fk_change_action_id_action FOREIGN KEY(action_id) REFERENCES action (id)
)
 STRICT""",
    """CREATE INDEX ix_change_action ON change (action_id)""",
    """CREATE INDEX ix_change_row ON change (table_name, row_id)""",
    """CREATE TABLE concern (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  opened_on INTEGER NOT NULL,
  closed_on INTEGER,
  created_by INTEGER NOT NULL,
  CONSTRAINT fk_concern_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_concern_customer_id ON concern (customer_id)""",
    """CREATE TABLE consent (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  contact_value TEXT,
  channel TEXT NOT NULL,
  state TEXT NOT NULL,
  said_on INTEGER NOT NULL,
  source TEXT NOT NULL,
  proof TEXT,
  import_id INTEGER,
  at INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT ck_consent_channel CHECK (channel IN ('sms', 'email', 'hand', 'call', 'file')),
  CONSTRAINT ck_consent_state CHECK (state IN ('given', 'unknown', 'refused')),
  CONSTRAINT fk_consent_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_consent_customer_id ON consent (customer_id)""",
    """CREATE TABLE contact (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value TEXT,
  shown TEXT NOT NULL,
  state TEXT NOT NULL,
  is_shared INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT ck_contact_kind CHECK (kind IN ('phone', 'email')),
  CONSTRAINT ck_contact_state CHECK (state IN ('valid', 'masked', 'bad', 'bounced')),
  CONSTRAINT ck_contact_is_shared CHECK (is_shared IN (0, 1)),
  CONSTRAINT fk_contact_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_contact_value ON contact (value)""",
    """CREATE UNIQUE INDEX uq_contact_row ON contact (customer_id, kind, coalesce(value, shown))""",
    """CREATE TABLE custom_value (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  field_id INTEGER NOT NULL,
  value TEXT NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT uq_custom_value_customer_id UNIQUE (customer_id, field_id),
  CONSTRAINT fk_custom_value_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id),
  CONSTRAINT fk_custom_value_field_id_custom_field FOREIGN KEY(field_id) REFERENCES custom_field (id)
)
 STRICT""",
    """CREATE INDEX ix_custom_value_field_id ON custom_value (field_id, value)""",
    """CREATE TABLE facet (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  code TEXT NOT NULL,
  value TEXT NOT NULL,
  valid_from INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT fk_facet_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_facet_customer_id ON facet (customer_id)""",
    """CREATE TABLE identity (
  id INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  platform TEXT NOT NULL,
  account TEXT NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT pk_identity PRIMARY KEY (id),
  CONSTRAINT uq_identity_platform UNIQUE (platform, account),
  CONSTRAINT fk_identity_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_identity_customer_id ON identity (customer_id)""",
    """CREATE TABLE import (
  id INTEGER NOT NULL,
  action_id INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  format TEXT,
  platform TEXT NOT NULL,
  kind TEXT NOT NULL,
  encoding TEXT NOT NULL,
  sheet TEXT NOT NULL,
  header TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  shop_name TEXT NOT NULL,
  newest_at INTEGER,
  at INTEGER NOT NULL,
  counts TEXT NOT NULL,
  is_undone INTEGER NOT NULL,
  CONSTRAINT pk_import PRIMARY KEY (id),
  CONSTRAINT ck_import_is_undone CHECK (is_undone IN (0, 1)),
  CONSTRAINT fk_import_action_id_action FOREIGN KEY(action_id) REFERENCES action (id)
)
 STRICT""",
    """CREATE TABLE link (
  id INTEGER NOT NULL,
  row_a INTEGER NOT NULL,
  row_b INTEGER NOT NULL,
  source TEXT NOT NULL,
  reason TEXT NOT NULL,
  import_id INTEGER,
  created_by INTEGER NOT NULL,
  ended_by INTEGER,
  CONSTRAINT pk_link PRIMARY KEY (id),
  CONSTRAINT ck_link_source CHECK (source IN ('import', 'hand')),
  CONSTRAINT fk_link_row_a_customer FOREIGN KEY(row_a) REFERENCES customer (id),
  CONSTRAINT fk_link_row_b_customer FOREIGN KEY(row_b) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_link_row_a ON link (row_a)""",
    """CREATE INDEX ix_link_row_b ON link (row_b)""",
    """CREATE TABLE matching (
  fingerprint TEXT NOT NULL,
  shop_id INTEGER,
  mapping TEXT,
  date_order TEXT,
  CONSTRAINT pk_matching PRIMARY KEY (fingerprint),
  CONSTRAINT fk_matching_shop_id_shop FOREIGN KEY(shop_id) REFERENCES shop (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE TABLE note (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  pinned_at INTEGER,
  created_by INTEGER NOT NULL,
  CONSTRAINT fk_note_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_note_customer_id ON note (customer_id)""",
    """CREATE TABLE orders (
  id INTEGER NOT NULL,
  shop_id INTEGER NOT NULL,
  order_no TEXT NOT NULL,
  has_number INTEGER NOT NULL,
  customer_id INTEGER,
  state TEXT NOT NULL,
  rank INTEGER NOT NULL,
  currency TEXT NOT NULL,
  goods_minor INTEGER,
  discount_minor INTEGER,
  postage_minor INTEGER,
  points_minor INTEGER,
  paid_minor INTEGER,
  refunded_minor INTEGER,
  net_minor INTEGER NOT NULL,
  net_from TEXT NOT NULL,
  home_minor INTEGER,
  placed_at INTEGER,
  paid_at INTEGER,
  shipped_at INTEGER,
  signed_at INTEGER,
  closed_at INTEGER,
  refunded_at INTEGER,
  placed_on INTEGER,
  paid_on INTEGER,
  counted_on INTEGER,
  buyer_message TEXT,
  seller_remark TEXT,
  payer TEXT,
  receiver TEXT,
  province TEXT,
  city TEXT,
  carrier TEXT,
  parcel_no TEXT,
  coupon TEXT,
  closing_reason TEXT,
  extra TEXT,
  is_own_test INTEGER NOT NULL,
  is_valid INTEGER NOT NULL,
  is_empty INTEGER NOT NULL,
  told_at INTEGER,
  import_id INTEGER NOT NULL,
  row_no INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT pk_orders PRIMARY KEY (id),
  CONSTRAINT ck_orders_state CHECK (state IN ('unpaid', 'paid', 'shipped', 'completed', 'partly_refunded', 'closed', 'refunded')),
  CONSTRAINT ck_orders_net_from CHECK (net_from IN ('given', 'lines')),
  CONSTRAINT ck_orders_has_number CHECK (has_number IN (0, 1)),
  CONSTRAINT ck_orders_is_own_test CHECK (is_own_test IN (0, 1)),
  CONSTRAINT ck_orders_is_valid CHECK (is_valid IN (0, 1)),
  CONSTRAINT ck_orders_is_empty CHECK (is_empty IN (0, 1)),
  CONSTRAINT uq_orders_shop_id UNIQUE (shop_id, order_no),
  CONSTRAINT fk_orders_shop_id_shop FOREIGN KEY(shop_id) REFERENCES shop (id),
  CONSTRAINT fk_orders_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_orders_counted_on ON orders (counted_on)""",
    """CREATE INDEX ix_orders_customer ON orders (customer_id, is_valid, counted_on, home_minor, shop_id)""",
    """CREATE INDEX ix_orders_tail ON orders (substr(order_no, -6))""",
    """CREATE TABLE person_value (
  person_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  customer_id INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT pk_person_value PRIMARY KEY (person_id, field),
  CONSTRAINT fk_person_value_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE INDEX ix_person_value_customer_id ON person_value (customer_id)""",
    """CREATE TABLE referral (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  referrer_id INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT fk_referral_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id),
  CONSTRAINT fk_referral_referrer_id_customer FOREIGN KEY(referrer_id) REFERENCES customer (id)
)
 STRICT""",
    """CREATE INDEX ix_referral_customer_id ON referral (customer_id)""",
    """CREATE INDEX ix_referral_referrer_id ON referral (referrer_id)""",
    """CREATE TABLE kept_row (
  id INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  row_no INTEGER NOT NULL,
  reason TEXT NOT NULL,
  column_name TEXT,
  cells TEXT NOT NULL,
  CONSTRAINT pk_kept_row PRIMARY KEY (id),
  CONSTRAINT fk_kept_row_import_id_import FOREIGN KEY(import_id) REFERENCES import (id)
)
 STRICT""",
    """CREATE INDEX ix_kept_row_import ON kept_row (import_id)""",
    """CREATE TABLE order_line (
  id INTEGER NOT NULL,
  order_id INTEGER NOT NULL,
  line_key TEXT NOT NULL,
  product_id INTEGER,
  title TEXT,
  variation TEXT,
  quantity REAL,
  price_minor INTEGER,
  amount_minor INTEGER,
  refunded_minor INTEGER,
  state TEXT,
  import_id INTEGER NOT NULL,
  row_no INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT pk_order_line PRIMARY KEY (id),
  CONSTRAINT uq_order_line_order_id UNIQUE (order_id, line_key),
  CONSTRAINT fk_order_line_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id),
  CONSTRAINT fk_order_line_product_id_product FOREIGN KEY(product_id) REFERENCES product (id)
)
 STRICT""",
    """CREATE INDEX ix_order_line_product ON order_line (product_id, order_id)""",
    """CREATE VIRTUAL TABLE search_index USING fts5(words, digits, content='search_text',
  content_rowid='customer_id', tokenize='unicode61 remove_diacritics 0', prefix='1')""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
