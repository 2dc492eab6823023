// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Refunds and subsidies of orders of an e-commerce platform's sub-merchants (收付通退款、补差).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`CreateRefund`] | 退款申请 | `POST /v3/ecommerce/refunds/apply` |
//! | [`QueryRefundById`] | 通过微信支付退款单号查询退款 | `GET /v3/ecommerce/refunds/id/{refund_id}` |
//! | [`QueryRefundByOutRefundNo`] | 通过商户退款单号查询退款 | `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}` |
//! | [`ApplyForAbnormalRefund`] | 发起异常退款 | `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` |
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

mod apply_for_abnormal_refund;
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

#[doc(alias(
    "发起异常退款",
    "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
    "POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
    "4015181616",
    "ApplyAbnormalRefund"
))]
pub use apply_for_abnormal_refund::ApplyForAbnormalRefund;
pub use apply_for_abnormal_refund::{
    AbnormalRefund, AbnormalRefundAmount, AbnormalRefundFundsAccount, AbnormalRefundPromotion,
    AbnormalRefundType, BankType, GoodsDetail,
};
#[doc(alias(
    "取消补差",
    "/v3/ecommerce/subsidies/cancel",
    "POST /v3/ecommerce/subsidies/cancel",
    "4012477639"
))]
pub use cancel_subsidy::CancelSubsidy;
pub use cancel_subsidy::{SubsidyCancellation, SubsidyCancellationResult};
#[doc(alias(
    "垫付退款回补",
    "/v3/ecommerce/refunds/{refund_id}/return-advance",
    "POST /v3/ecommerce/refunds/{refund_id}/return-advance",
    "4012476927"
))]
pub use create_advance_return::CreateAdvanceReturn;
#[doc(alias(
    "退款申请",
    "/v3/ecommerce/refunds/apply",
    "POST /v3/ecommerce/refunds/apply",
    "4012476892"
))]
pub use create_refund::CreateRefund;
pub use create_refund::{Amount, CreatedRefund, CreatedRefundAmount, FundsAccount};
#[doc(alias(
    "请求补差",
    "/v3/ecommerce/subsidies/create",
    "POST /v3/ecommerce/subsidies/create",
    "4012477631"
))]
pub use create_subsidy::CreateSubsidy;
pub use create_subsidy::Subsidy;
pub use enums::{
    FundingAccount, PromotionScope, PromotionType, RefundAccount, RefundChannel,
    RefundFundsAccount, RefundState, SubsidyResult,
};
pub use event::{Event, NotifiedAmount, RefundResult, RefundStatus};
#[doc(alias(
    "查询垫付回补结果",
    "/v3/ecommerce/refunds/{refund_id}/return-advance",
    "GET /v3/ecommerce/refunds/{refund_id}/return-advance",
    "4012476916"
))]
pub use query_advance_return::QueryAdvanceReturn;
#[doc(alias(
    "通过微信支付退款单号查询退款",
    "/v3/ecommerce/refunds/id/{refund_id}",
    "GET /v3/ecommerce/refunds/id/{refund_id}",
    "4012476908"
))]
pub use query_refund_by_id::QueryRefundById;
#[doc(alias(
    "通过商户退款单号查询退款",
    "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
    "GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
    "4012476911"
))]
pub use query_refund_by_out_refund_no::QueryRefundByOutRefundNo;
#[doc(alias(
    "请求补差回退",
    "/v3/ecommerce/subsidies/return",
    "POST /v3/ecommerce/subsidies/return",
    "4012477636"
))]
pub use return_subsidy::ReturnSubsidy;
pub use return_subsidy::{SubsidyFundingSource, SubsidyReturn};
pub use types::{
    AdvanceReturn, FundingSource, PromotionDetail, Refund, RefundAmount, ResponseFundingSource,
};
