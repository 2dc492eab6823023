//! Bills as they are downloaded, read row by row in constant memory.
//!
//! | bill | rows |
//! |---|---|
//! | trade bill (`/v3/bill/tradebill`) of type `ALL`, `SUCCESS` or `REFUND` | [`TradeRow`] |
//! | fund-flow bill (`/v3/bill/fundflowbill`) | [`FundFlowRow`] |
//!
//! [`BillReader`] is an iterator over any [`BufRead`](std::io::BufRead). [`BillParser`], on which it is built, takes
//! bytes as they arrive: use it in asynchronous code. [`BillChunks`] cuts a large bill into chunks that several
//! threads read.
//!
//! ```
//! use wxpay_core::bill::{BillReader, FundFlowRow};
//!
//! let bill = "\
//! 记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号
//! `2018-02-01 04:21:23,`50000305742018020103387128253,`1900009231201802015884652186,`退款,`退款,`支出,`0.02,`0.17,`system,`缺货,`REF4200000068201801293084726067
//! 资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额
//! `1,`0,`0.00,`1,`0.02
//! ";
//! let mut rows = BillReader::<_, FundFlowRow>::new(bill.as_bytes());
//! for row in &mut rows {
//!     let row = row?;
//!     assert_eq!((row.amount(), row.balance()), (2, Some(17)));
//!     assert_eq!(row.get("备注"), Some("缺货"));
//! }
//! assert_eq!(rows.summary().map(|summary| summary.count), Some(1));
//! # Ok::<(), wxpay_core::bill::BillError>(())
//! ```
//!
//! A bill ends with its own totals, which are compared with the rows: one that was cut off or altered ends with an
//! error, so act on rows only after the end was reached. `rows` of a [`Download`](crate::download::Download) reads a
//! bill while it is downloaded, unpacks it and compares its hash. For an existing file, the caller compares the SHA-1
//! that came with its address, and decompresses a file that was requested with `tar_type=GZIP`.
//!
//! Bills are for programs. A spreadsheet that saves one drops the backticks, changes long numbers to
//! scientific notation, or changes the separators and the encoding: such a file is refused with
//! [`BillError::Altered`]. Download it again and read the file as it came.
//!
//! The form of the files:
//! [trade bills](https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html),
//! [fund-flow bills](https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-fundflow.html).

mod alteration;
mod amount;
mod chunks;
mod error;
mod fund_flow;
mod lines;
mod parser;
mod reader;
mod row;
mod trade;

pub use chunks::{BillChunk, BillChunks, ChunkSums};
pub use error::BillError;
pub use fund_flow::{Direction, FundFlowRow, FundFlowSummary};
pub use parser::{BillParser, Rows};
pub use reader::BillReader;
pub use row::{Record, Row};
pub use trade::{TradeRow, TradeSummary};

#[cfg(test)]
mod tests;
