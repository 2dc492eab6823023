//! Bills that are made while they are read, so that no disk is in the figures.

use std::io::{self, BufRead, Read};

/// A bill of type `ALL` with so many payments of 12.34, each with a number of its own.
#[derive(Debug)]
pub struct Bill {
    rows: usize,
    /// Stands in each row as 商品名称.
    goods: &'static str,
    made: usize,
    piece: Vec<u8>,
    read: usize,
    is_done: bool,
}

const HEADER: &str = "\u{feff}交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n";
const TOTALS: &str = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n";
const BEFORE: &str =
    "`2026-09-24 10:00:00,`wx8888888888888888,`1900009191,`1900000109,`POS-17,`42000009252026092";
const AFTER: &str = ",`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,`JSAPI,`SUCCESS,`CMB_CREDIT,`CNY,`12.00,`0.34,`0,`0,`0.00,`0.00,`,`,`";
const AFTER_GOODS: &str = ",`store=17,`0.07000,`0.60%,`12.34,`0.00,`\r\n";

impl Bill {
    /// Rows whose goods have one name, with a comma in it.
    pub fn new(rows: usize) -> Self {
        Self::of_goods(rows, "龙井茶, 250 克")
    }

    /// Rows whose goods have that name.
    pub fn of_goods(rows: usize, goods: &'static str) -> Self {
        Self {
            rows,
            goods,
            made: 0,
            piece: HEADER.into(),
            read: 0,
            is_done: false,
        }
    }

    /// Makes the next rows, or the totals.
    fn make(&mut self) {
        self.piece.clear();
        self.read = 0;
        while self.made < self.rows && self.piece.len() < 16 * 1024 {
            let mut number = *b"00000000000,`S00000000000";
            let mut rest = self.made;
            for place in (0..11).rev() {
                let digit = b'0' + u8::try_from(rest % 10).expect("a digit is small");
                (number[place], number[place + 14]) = (digit, digit);
                rest /= 10;
            }
            self.piece.extend_from_slice(BEFORE.as_bytes());
            self.piece.extend_from_slice(&number);
            for part in [AFTER, self.goods, AFTER_GOODS] {
                self.piece.extend_from_slice(part.as_bytes());
            }
            self.made += 1;
        }
        if self.piece.is_empty() && !self.is_done {
            self.is_done = true;
            let total = |fen: usize| {
                let fen = fen * self.rows;
                format!("{}.{:02}", fen / 100, fen % 100)
            };
            let (settled, fee, ordered) = (total(1200), total(7), total(1234));
            self.piece.extend_from_slice(TOTALS.as_bytes());
            let totals = format!(
                "`{},`{settled},`0.00,`0.00,`{fee}000,`{ordered},`0.00\r\n",
                self.rows
            );
            self.piece.extend_from_slice(totals.as_bytes());
        }
    }
}

impl Read for Bill {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let len = self.fill_buf()?.read(buffer)?;
        self.consume(len);
        Ok(len)
    }
}

impl BufRead for Bill {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.read == self.piece.len() {
            self.make();
        }
        Ok(&self.piece[self.read..])
    }

    fn consume(&mut self, len: usize) {
        self.read += len;
    }
}
