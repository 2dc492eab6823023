// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! WeChat Pay Score plans that users sign, and the service orders of their instalments (支付分签约计划).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`PartnerCreatePlan`] | 创建支付分计划 | `POST /v3/payscore/plan/partner/payscore-plans` |
//! | [`PartnerQueryPlan`] | 查询支付分计划 | `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` |
//! | [`PartnerStopPlan`] | 停止支付分计划 | `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` |
//! | [`CreatePlan`] | 创建支付分计划 | `POST /v3/payscore/plan/payscore-plans` |
//! | [`QueryPlan`] | 查询支付分计划 | `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` |
//! | [`StopPlan`] | 停止支付分计划 | `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` |
//! | [`PartnerCreateServiceOrder`] | 创建用户的签约计划详情对应的服务订单 | `POST /v3/payscore/sign-plan/partner/serviceorder` |
//! | [`PartnerCreateUserSignPlan`] | 创建用户的签约计划 | `POST /v3/payscore/sign-plan/partner/user-sign-plans` |
//! | [`PartnerQueryUserSignPlan`] | 查询用户的签约计划 | `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` |
//! | [`PartnerCancelUserSignPlan`] | 取消用户的签约计划 | `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` |
//! | [`CreateServiceOrder`] | 创建用户的签约计划详情对应的服务订单 | `POST /v3/payscore/sign-plan/serviceorder` |
//! | [`CreateUserSignPlan`] | 创建用户的签约计划 | `POST /v3/payscore/sign-plan/user-sign-plans` |
//! | [`QueryUserSignPlan`] | 查询用户的签约计划 | `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` |
//! | [`CancelUserSignPlan`] | 直连商户取消用户的签约计划 | `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`PlanSigned`](Event::PlanSigned) | 签约成功回调通知 | `PAYSCORE.USER_SIGN_PLAN` |
//! | [`PlanCancelled`](Event::PlanCancelled) | 取消签约回调通知 | `PAYSCORE.USER_CANCEL_SIGN_PLAN` |

mod cancel_user_sign_plan;
mod create_plan;
mod create_service_order;
mod create_user_sign_plan;
mod event;
mod partner_cancel_user_sign_plan;
mod partner_create_plan;
mod partner_create_service_order;
mod partner_create_user_sign_plan;
mod partner_query_plan;
mod partner_query_user_sign_plan;
mod partner_stop_plan;
mod query_plan;
mod query_user_sign_plan;
mod stop_plan;
mod types;

#[doc(alias(
    "直连商户取消用户的签约计划",
    "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    "POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    "4012470990"
))]
pub use cancel_user_sign_plan::CancelUserSignPlan;
#[doc(alias(
    "创建支付分计划",
    "/v3/payscore/plan/payscore-plans",
    "POST /v3/payscore/plan/payscore-plans",
    "4012467232"
))]
pub use create_plan::CreatePlan;
#[doc(alias(
    "创建用户的签约计划详情对应的服务订单",
    "/v3/payscore/sign-plan/serviceorder",
    "POST /v3/payscore/sign-plan/serviceorder",
    "4012489351"
))]
pub use create_service_order::CreateServiceOrder;
pub use create_service_order::ServiceOrder;
#[doc(alias(
    "创建用户的签约计划",
    "/v3/payscore/sign-plan/user-sign-plans",
    "POST /v3/payscore/sign-plan/user-sign-plans",
    "4012489420"
))]
pub use create_user_sign_plan::CreateUserSignPlan;
pub use create_user_sign_plan::CreatedUserSignPlan;
pub use event::Event;
#[doc(alias(
    "取消用户的签约计划",
    "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    "POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    "4012463534"
))]
pub use partner_cancel_user_sign_plan::PartnerCancelUserSignPlan;
#[doc(alias(
    "创建支付分计划",
    "/v3/payscore/plan/partner/payscore-plans",
    "POST /v3/payscore/plan/partner/payscore-plans",
    "4012463290"
))]
pub use partner_create_plan::PartnerCreatePlan;
#[doc(alias(
    "创建用户的签约计划详情对应的服务订单",
    "/v3/payscore/sign-plan/partner/serviceorder",
    "POST /v3/payscore/sign-plan/partner/serviceorder",
    "4012463469"
))]
pub use partner_create_service_order::PartnerCreateServiceOrder;
pub use partner_create_service_order::PartnerServiceOrder;
#[doc(alias(
    "创建用户的签约计划",
    "/v3/payscore/sign-plan/partner/user-sign-plans",
    "POST /v3/payscore/sign-plan/partner/user-sign-plans",
    "4012463521"
))]
pub use partner_create_user_sign_plan::PartnerCreateUserSignPlan;
pub use partner_create_user_sign_plan::PartnerCreatedUserSignPlan;
#[doc(alias(
    "查询支付分计划",
    "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}",
    "GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}",
    "4012463318"
))]
pub use partner_query_plan::PartnerQueryPlan;
#[doc(alias(
    "查询用户的签约计划",
    "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
    "GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
    "4012463526"
))]
pub use partner_query_user_sign_plan::PartnerQueryUserSignPlan;
#[doc(alias(
    "停止支付分计划",
    "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    "POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    "4012463322"
))]
pub use partner_stop_plan::PartnerStopPlan;
#[doc(alias(
    "查询支付分计划",
    "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}",
    "GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}",
    "4012470804"
))]
pub use query_plan::QueryPlan;
#[doc(alias(
    "查询用户的签约计划",
    "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
    "GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
    "4012470990"
))]
pub use query_user_sign_plan::QueryUserSignPlan;
#[doc(alias(
    "停止支付分计划",
    "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    "POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    "4012470851"
))]
pub use stop_plan::StopPlan;
pub use types::{
    Location, NewPlanDetail, PartnerPlan, PartnerUserSignPlan, Plan, PlanDetail, PostDiscount,
    PostPayment, RiskFund, SignPlanDetail, SignedDetail, TimeRange, UserSignPlan,
};
