// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Refunds and subsidies of orders of an e-commerce platform's sub-merchants (收付通退款、补差).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`CreateRefund`] | 退款申请 | `POST /v3/ecommerce/refunds/apply` |
//! | [`QueryRefundById`] | 通过微信支付退款单号查询退款 | `GET /v3/ecommerce/refunds/id/{refund_id}` |
//! | [`QueryRefundByOutRefundNo`] | 通过商户退款单号查询退款 | `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}` |
//! | [`ApplyAbnormalRefund`] | 发起异常退款 | `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` |
//! | [`QueryAdvanceReturn`] | 查询垫付回补结果 | `GET /v3/ecommerce/refunds/{refund_id}/return-advance` |
//! | [`CreateAdvanceReturn`] | 垫付退款回补 | `POST /v3/ecommerce/refunds/{refund_id}/return-advance` |
//! | [`CancelSubsidy`] | 取消补差 | `POST /v3/ecommerce/subsidies/cancel` |
//! | [`CreateSubsidy`] | 请求补差 | `POST /v3/ecommerce/subsidies/create` |
//! | [`ReturnSubsidy`] | 请求补差回退 | `POST /v3/ecommerce/subsidies/return` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`RefundSucceeded`](Event::RefundSucceeded) | 退款成功通知 | `REFUND.SUCCESS` |
//! | [`RefundClosed`](Event::RefundClosed) | 退款关闭通知 | `REFUND.CLOSED` |
//! | [`RefundAbnormal`](Event::RefundAbnormal) | 退款异常通知 | `REFUND.ABNORMAL` |

mod apply_abnormal_refund;
mod cancel_subsidy;
mod create_advance_return;
mod create_refund;
mod create_subsidy;
mod enums;
mod event;
mod query_advance_return;
mod query_refund_by_id;
mod query_refund_by_out_refund_no;
mod return_subsidy;
mod types;

pub use apply_abnormal_refund::{
    AbnormalRefund, AbnormalRefundAmount, AbnormalRefundFundsAccount, AbnormalRefundPromotion,
    AbnormalRefundType, ApplyAbnormalRefund, BankType, GoodsDetail,
};
pub use cancel_subsidy::{CancelSubsidy, SubsidyCancellation, SubsidyCancellationResult};
pub use create_advance_return::CreateAdvanceReturn;
pub use create_refund::{Amount, CreateRefund, CreatedRefund, CreatedRefundAmount, FundsAccount};
pub use create_subsidy::{CreateSubsidy, Subsidy};
pub use enums::{
    FundingAccount, PromotionScope, PromotionType, RefundAccount, RefundChannel,
    RefundFundsAccount, RefundState, SubsidyResult,
};
pub use event::{Event, NotifiedAmount, RefundResult, RefundStatus};
pub use query_advance_return::QueryAdvanceReturn;
pub use query_refund_by_id::QueryRefundById;
pub use query_refund_by_out_refund_no::QueryRefundByOutRefundNo;
pub use return_subsidy::{ReturnSubsidy, SubsidyFundingSource, SubsidyReturn};
pub use types::{
    AdvanceReturn, AnswerFundingSource, FundingSource, PromotionDetail, Refund, RefundAmount,
};
