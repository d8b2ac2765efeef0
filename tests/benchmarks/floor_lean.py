# ruff: noqa: C901, E731, N806, PLR0912
"""The lean floor: the published import floor (csv, plain loop), kept as it was measured.

Parse, normalise distinct values once, stage with whole-number keys, then set-wise SQL. It writes
fewer tables than the program does; `floor_extended` writes all of them.
"""

import csv
import sqlite3
from calendar import timegm
from contextlib import closing
from pathlib import Path

from tests.benchmarks.measuring import Stopwatch

PRAGMAS = "pragma journal_mode=wal; pragma synchronous=normal; pragma cache_size=-262144; pragma mmap_size=0; pragma foreign_keys=off;"
SCHEMA = """
create table products(id integer primary key, code text not null, title text, price integer);
create table customers(id integer primary key, name text, nickname text, phone text, province text, city text, address text, source text, created_at integer, updated_at integer, tags text, remark text);
create table customer_accounts(id integer primary key, customer_id integer not null references customers(id), platform text not null, account text not null);
create table orders(id integer primary key, platform text not null, order_no text not null, customer_id integer not null references customers(id), ordered_at integer, paid_at integer, status integer, goods_amount integer, discount integer, freight integer, paid_amount integer, remark text);
create table order_lines(id integer primary key, order_id integer not null references orders(id), line_no text not null, product_id integer not null references products(id), qty integer, price integer, amount integer);
create table customer_stats(customer_id integer primary key, order_count integer, total_amount integer, first_at integer, last_at integer);
create table customer_products(product_id integer, customer_id integer, cnt integer, last_at integer, primary key(product_id, customer_id)) without rowid;
create unique index ux_products on products(code);
"""
IX = """
create unique index ux_accounts on customer_accounts(platform, account);
create index ix_accounts_customer on customer_accounts(customer_id);
create index ix_customers_phone on customers(phone);
create index ix_customers_name on customers(name);
create index ix_customers_province on customers(province, city);
create unique index ux_orders on orders(platform, order_no);
create index ix_orders_customer on orders(customer_id, paid_at, status, paid_amount);
create index ix_orders_paid on orders(paid_at);
create unique index ux_lines on order_lines(order_id, line_no);
create index ix_lines_product on order_lines(product_id, order_id);
"""
STATUS = {"交易成功": 0, "交易关闭": 1, "已退款": 2, "已发货": 3, "待发货": 4}
H = [
    "平台",
    "店铺名称",
    "订单编号",
    "子订单编号",
    "买家会员名",
    "收货人姓名",
    "联系手机",
    "省份",
    "城市",
    "详细地址",
    "下单时间",
    "付款时间",
    "订单状态",
    "商品编码",
    "商品标题",
    "单价",
    "数量",
    "运费",
    "优惠金额",
    "实付金额",
    "买家留言",
]
STAGE = """
pragma temp_store=memory;
create temp table s_c(seq integer primary key, platform text, account text, name text, phone text, province text, city text, address text, cid integer);
create temp table s_o(seq integer primary key, platform text, order_no text, cseq integer, ordered_at integer, paid_at integer, status integer, discount integer, freight integer, paid_amount integer, remark text, oid integer, isnew integer);
create temp table s_l(oseq integer, line_no text, product_id integer, qty integer, price integer);
"""
FULLW = str.maketrans("０１２３４５６７８９", "0123456789")


def norm_phone(s):
    s = s.translate(FULLW) if not s.isascii() else s
    if not s.isdigit():
        if "*" in s:
            return None
        s = "".join(ch for ch in s if ch.isdigit())
    if len(s) == 13 and s[:2] == "86":
        s = s[2:]
    return s if len(s) == 11 and s[0] == "1" else None


def norm_prov(s):
    for suf in ("特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市"):
        if s.endswith(suf):
            return s[: -len(suf)]
    return s


def parse_py(rows, c, clock):
    """rows: iterator of sequences; first is the header. Streams lines and orders to staging in chunks; customers at the end."""
    it = iter(rows)
    head = [str(x).strip() for x in next(it)]
    ix = [head.index(h) for h in H]
    PL, _, ON, SUB, ACC, NM, PH, PV, CT, AD, OT, PT, ST, PC, TT, PR, QT, FR, DI, PA, MSG = ix
    orders, custs, C, prods, newp, day, cents, prov = {}, {}, [], {}, [], {}, {}, {}
    prods.update(c.execute("select code, id from products"))
    pbase = c.execute("select coalesce(max(id),0) from products").fetchone()[0]
    bo, bl, errs = [], [], []

    def ts(s):
        d = day.get(s[:10])
        if d is None:
            d = day[s[:10]] = timegm((int(s[:4]), int(s[5:7]), int(s[8:10]), 0, 0, 0))
        return d + int(s[11:13]) * 3600 + int(s[14:16]) * 60 + int(s[17:19])

    def cent(v):
        r = cents.get(v)
        if r is None:
            r = cents[v] = round(float(v) * 100)
        return r

    last = None
    oseq = 0
    no = 0
    for i, r in enumerate(it):
        try:
            key = (r[PL], r[ON])
            if key != last:
                oseq = orders.get(key)
                if oseq is None:
                    p, a = r[PL], r[ACC]
                    ck = (p, a)
                    cs = custs.get(ck)
                    if cs is None:
                        pv = r[PV]
                        npv = prov.get(pv)
                        if npv is None:
                            npv = prov[pv] = norm_prov(pv.strip())
                        custs[ck] = cs = len(C) + 1
                        C.append(
                            [
                                cs,
                                p,
                                a,
                                r[NM].strip(),
                                norm_phone(r[PH]),
                                npv,
                                norm_prov(r[CT]),
                                r[AD].strip(),
                            ]
                        )
                    elif C[cs - 1][4] is None:
                        C[cs - 1][4] = norm_phone(r[PH])
                    no += 1
                    bo.append(
                        (
                            no,
                            p,
                            r[ON],
                            cs,
                            ts(r[OT]),
                            ts(r[PT]),
                            STATUS[r[ST]],
                            cent(r[DI]),
                            cent(r[FR]),
                            cent(r[PA]),
                            r[MSG] or None,
                        )
                    )
                    orders[key] = oseq = no
                last = key
            pc = r[PC]
            pid = prods.get(pc)
            if pid is None:
                pid = prods[pc] = pbase + len(newp) + 1
                newp.append((pid, pc, r[TT], cent(r[PR])))
            bl.append((oseq, r[SUB], pid, int(r[QT]), cent(r[PR])))
        except (ValueError, KeyError, IndexError) as e:
            errs.append((i + 2, repr(e)))
        if len(bl) >= 20000:
            clock.lap("parse+normalise")
            c.executemany("insert into s_l values(?,?,?,?,?)", bl)
            c.executemany("insert into s_o values(?,?,?,?,?,?,?,?,?,?,?,null,null)", bo)
            bl.clear()
            bo.clear()
            clock.lap("stage")
    clock.lap("parse+normalise")
    c.executemany("insert into s_l values(?,?,?,?,?)", bl)
    c.executemany("insert into s_o values(?,?,?,?,?,?,?,?,?,?,?,null,null)", bo)
    c.executemany("insert into s_c values(?,?,?,?,?,?,?,?,null)", C)
    c.executemany("insert into products(id,code,title,price) values(?,?,?,?)", newp)
    clock.lap("stage")
    return errs


def apply_sql(c, clock, now=1795305600):
    """Staging -> tables. All inside the caller's transaction."""
    x = c.execute
    one = lambda q: x(q).fetchone()[0]
    # 1 customers: by (platform, account), then by full phone, else new; same phone inside the batch = one customer
    x(
        "update s_c set cid=a.customer_id from customer_accounts a where a.platform=s_c.platform and a.account=s_c.account"
    )
    if one("select exists(select 1 from customers)"):
        x(
            "update s_c set cid=k.id from customers k where s_c.cid is null and s_c.phone is not null and k.phone=s_c.phone"
        )
    base = one("select coalesce(max(id),0) from customers")
    x(
        "create temp table s_n as select seq, min(seq) over (partition by coalesce(phone, 'x'||seq)) lead from s_c where cid is null"
    )
    x("create unique index temp.s_nx on s_n(seq)")
    x("update s_c set cid=?+s_n.lead from s_n where s_n.seq=s_c.seq", (base,))
    nc = x(
        "insert into customers(id,name,nickname,phone,province,city,address,source,created_at,updated_at) select cid,name,account,phone,province,city,address,platform,?,? from s_c join s_n using(seq) where seq=lead order by cid",
        (now, now),
    ).rowcount
    x(
        "update customers set phone=s.phone, updated_at=? from s_c s where customers.id=s.cid and customers.phone is null and s.phone is not null",
        (now,),
    )
    x(
        "insert into customer_accounts(customer_id,platform,account) select cid,platform,account from s_c where not exists(select 1 from customer_accounts a where a.platform=s_c.platform and a.account=s_c.account) order by cid"
    )
    clock.lap("customers")
    # 2 orders: resolve ids once
    x(
        "update s_o set oid=o.id, isnew=0 from orders o where o.platform=s_o.platform and o.order_no=s_o.order_no"
    )
    ob = one("select coalesce(max(id),0) from orders")
    x("update s_o set oid=?+seq, isnew=1 where oid is null", (ob,))
    x("create temp table s_g as select oseq, sum(qty*price) g from s_l group by oseq order by oseq")
    clock.lap("orders: ids")
    no = x(
        "insert into orders(id,platform,order_no,customer_id,ordered_at,paid_at,status,goods_amount,discount,freight,paid_amount,remark) select oid,platform,order_no,(select cid from s_c where seq=cseq),ordered_at,paid_at,status,(select g from s_g where s_g.rowid=s_o.seq),discount,freight,paid_amount,remark from s_o where isnew=1 order by seq"
    ).rowcount
    x(
        "update s_o set isnew=2 from orders o where s_o.isnew=0 and o.id=s_o.oid and (o.status,o.paid_at,o.paid_amount,o.discount,o.freight) is not (s_o.status,s_o.paid_at,s_o.paid_amount,s_o.discount,s_o.freight)"
    )
    uo = x(
        "update orders set status=s.status, paid_at=s.paid_at, paid_amount=s.paid_amount, discount=s.discount, freight=s.freight from s_o s where s.isnew=2 and orders.id=s.oid"
    ).rowcount
    clock.lap("orders: write")
    # 3 lines: of new orders straight in; of known orders upsert
    nl = x(
        "insert into order_lines(order_id,line_no,product_id,qty,price,amount) select s.oid,l.line_no,l.product_id,l.qty,l.price,l.qty*l.price from s_l l join s_o s on s.seq=l.oseq where s.isnew=1"
    ).rowcount
    if one("select exists(select 1 from s_o where isnew<>1)"):
        ch = x(
            "insert into order_lines(order_id,line_no,product_id,qty,price,amount) select s.oid,l.line_no,l.product_id,l.qty,l.price,l.qty*l.price from s_l l join s_o s on s.seq=l.oseq where s.isnew<>1 on conflict(order_id,line_no) do update set qty=excluded.qty, price=excluded.price, amount=excluded.amount where (qty,price) is not (excluded.qty,excluded.price)"
        ).rowcount
        if ch > 0:
            x("update s_o set isnew=2 where isnew=0")
    clock.lap("lines: write")
    return {"new_customers": nc, "new_orders": no, "updated_orders": uo, "new_lines": nl}


def refresh(c, clock):
    x = c.execute
    x(
        "create temp table s_t as select distinct s_c.cid from s_o join s_c on s_c.seq=s_o.cseq where s_o.isnew>0 order by 1"
    )
    x("create unique index temp.s_tx on s_t(cid)")
    if not x("select exists(select 1 from s_t)").fetchone()[0]:
        return
    many = (
        x("select count(*) from s_t").fetchone()[0] * 4
        > x("select count(*) from customers").fetchone()[0]
    )
    w = "" if many else " and o.customer_id in (select cid from s_t)"
    if many:
        x("delete from customer_stats")
    if not many:
        x("delete from customer_stats where customer_id in (select cid from s_t)")
    x(
        f"insert or replace into customer_stats select o.customer_id,count(*),sum(o.paid_amount),min(o.paid_at),max(o.paid_at) from orders o where o.status in (0,3,4){w} group by o.customer_id"
    )
    clock.lap("summary: customer_stats")
    if many:
        x("delete from customer_products")
        x(
            "insert into customer_products select l.product_id,o.customer_id,count(distinct o.id),max(o.paid_at) from orders o join order_lines l on l.order_id=o.id where o.status in (0,3,4) group by 1,2 order by 1,2"
        )
    else:  # new orders add up; only the pairs of changed orders are counted again (CROSS JOIN pins the join order)
        x(
            "insert into customer_products select l.product_id,k.cid,count(distinct o.seq),max(o.paid_at) from s_l l cross join s_o o on o.seq=l.oseq cross join s_c k on k.seq=o.cseq where o.isnew=1 and o.status in (0,3,4) group by 1,2 order by 1,2 on conflict do update set cnt=cnt+excluded.cnt, last_at=max(last_at,excluded.last_at)"
        )
        if x("select exists(select 1 from s_o where isnew=2)").fetchone()[0]:
            x(
                "create temp table s_p(product_id integer, cid integer, primary key(cid, product_id)) without rowid"
            )
            x(
                "insert or ignore into s_p select l.product_id, k.cid from s_l l cross join s_o o on o.seq=l.oseq cross join s_c k on k.seq=o.cseq where o.isnew=2"
            )
            x(
                "create temp table s_a as select l.product_id p,o.customer_id c,count(distinct o.id) n,max(o.paid_at) t from (select distinct cid from s_p) t cross join orders o on o.customer_id=t.cid cross join order_lines l on l.order_id=o.id cross join s_p on s_p.cid=o.customer_id and s_p.product_id=l.product_id where o.status in (0,3,4) group by 1,2"
            )
            c.executemany(
                "delete from customer_products where product_id=? and customer_id=?",
                x("select product_id,cid from s_p order by 1,2").fetchall(),
            )
            x("insert into customer_products select * from s_a order by 1,2")
    clock.lap("summary: customer_products")


def run(shop: str, source: str, *, is_fresh: bool) -> dict[str, object]:
    """Import a flat list; into a new file, or into one that a fresh run left."""
    with closing(sqlite3.connect(shop, isolation_level=None)) as c:
        c.executescript(PRAGMAS)
        indexes = IX.strip().splitlines()
        keys = [line for line in indexes if "ux_accounts" in line or "ux_orders" in line]
        if is_fresh:
            c.executescript(SCHEMA)
        clock = Stopwatch()
        c.executescript(STAGE)
        c.execute("begin immediate")
        with Path(source).open(encoding="gb18030", newline="") as file:
            faults = parse_py(csv.reader(file), c, clock)
        for line in keys if is_fresh else ():
            c.execute(line)
        counts = apply_sql(c, clock)
        for line in indexes if is_fresh else ():
            if line not in keys:
                c.execute(line)
        clock.lap("indexes")
        refresh(c, clock)
        c.execute("commit")
        clock.lap("commit")
        facts = {**clock.facts(), **counts, "kept": len(faults)}
        c.execute("pragma wal_checkpoint(truncate)")
        return facts
