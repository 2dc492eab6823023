// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Refunds of orders of ordinary merchants and of service providers' sub-merchants (退款).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`CreateRefund`] | 申请退款 | `POST /v3/refund/domestic/refunds` |
//! | [`QueryRefund`] | 查询单笔退款 | `GET /v3/refund/domestic/refunds/{out_refund_no}` |
//! | [`ApplyForAbnormalRefund`] | 发起异常退款 | `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`RefundSucceeded`](Event::RefundSucceeded) | 退款成功通知 | `REFUND.SUCCESS` |
//! | [`RefundClosed`](Event::RefundClosed) | 退款关闭通知 | `REFUND.CLOSED` |
//! | [`RefundAbnormal`](Event::RefundAbnormal) | 退款异常通知 | `REFUND.ABNORMAL` |

mod apply_for_abnormal_refund;
mod create_refund;
mod enums;
mod event;
mod query_refund;
mod types;

#[doc(alias(
    "发起异常退款",
    "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
    "POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
    "4013421269",
    "4013462191",
    "ApplyAbnormalRefund"
))]
pub use apply_for_abnormal_refund::ApplyForAbnormalRefund;
pub use apply_for_abnormal_refund::{AbnormalRefundType, BankType};
pub use create_refund::Amount;
#[doc(alias(
    "申请退款",
    "/v3/refund/domestic/refunds",
    "POST /v3/refund/domestic/refunds",
    "4013421249",
    "4013462183"
))]
pub use create_refund::CreateRefund;
pub use enums::{
    FundingAccount, FundsAccount, PromotionScope, PromotionType, RefundAccount, RefundChannel,
    RefundStatus,
};
pub use event::{Event, RefundResult};
#[doc(alias(
    "查询单笔退款",
    "/v3/refund/domestic/refunds/{out_refund_no}",
    "GET /v3/refund/domestic/refunds/{out_refund_no}",
    "4013421261",
    "4013462188"
))]
pub use query_refund::QueryRefund;
pub use types::{FundingSource, GoodsDetail, PromotionDetail, Refund, RefundAmount};
