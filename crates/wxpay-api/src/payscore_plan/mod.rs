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

pub use cancel_user_sign_plan::CancelUserSignPlan;
pub use create_plan::CreatePlan;
pub use create_service_order::{CreateServiceOrder, ServiceOrder};
pub use create_user_sign_plan::{CreateUserSignPlan, CreatedUserSignPlan};
pub use event::Event;
pub use partner_cancel_user_sign_plan::PartnerCancelUserSignPlan;
pub use partner_create_plan::PartnerCreatePlan;
pub use partner_create_service_order::{PartnerCreateServiceOrder, PartnerServiceOrder};
pub use partner_create_user_sign_plan::{PartnerCreateUserSignPlan, PartnerCreatedUserSignPlan};
pub use partner_query_plan::PartnerQueryPlan;
pub use partner_query_user_sign_plan::PartnerQueryUserSignPlan;
pub use partner_stop_plan::PartnerStopPlan;
pub use query_plan::QueryPlan;
pub use query_user_sign_plan::QueryUserSignPlan;
pub use stop_plan::StopPlan;
pub use types::{
    Location, NewPlanDetail, PartnerPlan, PartnerUserSignPlan, Plan, PlanDetail, PostDiscount,
    PostPayment, RiskFund, SignPlanDetail, SignedDetail, TimeRange, UserSignPlan,
};
