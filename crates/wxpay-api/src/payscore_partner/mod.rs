// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! WeChat Pay Score for service providers, institutions and overseas institutions (支付分（服务商、机构）).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`CreateInstitutionPermission`] | 从业机构预授权 | `POST /v3/payscore/acquiringbank/permissions` |
//! | [`QueryInstitutionPermission`] | 从业机构查询与用户授权记录（授权协议号） | `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}` |
//! | [`TerminateInstitutionPermission`] | 从业机构解除用户授权关系（授权协议号） | `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate` |
//! | [`QueryInstitutionServiceOrder`] | 从业机构查询微信支付分订单 | `GET /v3/payscore/acquiringbank/serviceorder` |
//! | [`CreateInstitutionServiceOrder`] | 从业机构创建微信支付分订单 | `POST /v3/payscore/acquiringbank/serviceorder` |
//! | [`QueryInstitutionDeduction`] | 从业机构查询微信支付分扣款信息 | `GET /v3/payscore/acquiringbank/serviceorder/deduction` |
//! | [`CancelInstitutionServiceOrder`] | 从业机构取消微信支付分订单 | `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel` |
//! | [`CompleteInstitutionServiceOrder`] | 从业机构完结微信支付分订单 | `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete` |
//! | [`ModifyInstitutionServiceOrder`] | 从业机构修改微信支付分订单金额 | `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` |
//! | [`RegisterInstitutionDeduction`] | 从业机构登记微信支付分扣款信息 | `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` |
//! | [`SyncInstitutionServiceOrder`] | 从业机构同步微信支付分订单信息 | `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync` |
//! | [`CreateInstitutionPayOnDeliveryOrder`] | 从业机构创建先用后付订单 | `POST /v3/payscore/acquiringbank/servicepayondeliveryorder` |
//! | [`QueryOverseasServiceOrder`] | 查询支付分订单 | `GET /v3/payscore/oversea/partner/serviceorder` |
//! | [`CreateOverseasServiceOrder`] | 创建支付分订单 | `POST /v3/payscore/oversea/partner/serviceorder` |
//! | [`CancelOverseasServiceOrder`] | 取消支付分订单 | `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel` |
//! | [`CompleteOverseasServiceOrder`] | 完结支付分订单 | `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete` |
//! | [`SyncOverseasServiceOrder`] | 同步支付分订单信息 | `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync` |
//! | [`CreatePermission`] | 商户预授权 | `POST /v3/payscore/partner/permissions` |
//! | [`ApplyForScenePermission`] | 服务商场景中预授权 | `POST /v3/payscore/partner/permissions/apply-for-scene` |
//! | [`AssessUserRiskLevel`] | 服务商评估用户分层 | `POST /v3/payscore/partner/permissions/assess-user-risk-level` |
//! | [`QueryPermissionByAuthorizationCode`] | 查询与用户授权记录（授权协议号） | `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}` |
//! | [`TerminatePermissionByAuthorizationCode`] | 解除用户授权关系（授权协议号） | `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate` |
//! | [`QueryPermissionByOpenid`] | 查询与用户授权记录（openid） | `GET /v3/payscore/partner/permissions/search` |
//! | [`TerminatePermissionByOpenid`] | 解除用户授权关系（openid） | `POST /v3/payscore/partner/permissions/terminate` |
//! | [`ApplyForServiceBinding`] | 收付通子商户申请绑定支付分服务 | `POST /v3/payscore/partner/service-account-applications` |
//! | [`QueryServiceBinding`] | 查询收付通子商户服务绑定结果 | `GET /v3/payscore/partner/service-account-applications/{out_apply_no}` |
//! | [`QueryServiceOrder`] | 查询支付分订单 | `GET /v3/payscore/partner/serviceorder` |
//! | [`CreateServiceOrder`] | 创建支付分订单 | `POST /v3/payscore/partner/serviceorder` |
//! | [`CreateAndCompleteServiceOrder`] | 创单结单合并 | `POST /v3/payscore/partner/serviceorder/direct-complete` |
//! | [`CancelServiceOrder`] | 取消支付分订单 | `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel` |
//! | [`CompleteServiceOrder`] | 完结支付分订单 | `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete` |
//! | [`ModifyServiceOrder`] | 修改订单金额 | `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify` |
//! | [`CollectServiceOrderPayment`] | 商户发起催收扣款 | `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay` |
//! | [`SendPendingFeeMessage`] | 下发服务费用待处理消息 | `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage` |
//! | [`SendPreDeductionMessage`] | 下发服务预扣费消息 | `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage` |
//! | [`SyncServiceOrder`] | 同步订单信息 | `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync` |
//! | [`CreatePayOnDeliveryOrder`] | 创建先用后付订单 | `POST /v3/payscore/partner/servicepayondeliveryorder` |
//! | [`QuerySuggestedQuotas`] | 查询用户分层对应建议先享金额 | `GET /v3/payscore/partner/servicequotas/service-id/{service_id}` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`ServiceAuthorized`](Event::ServiceAuthorized) | 支付分服务用户授权成功通知 | `PAYSCORE.USER_OPEN_SERVICE` |
//! | [`ServiceDeauthorized`](Event::ServiceDeauthorized) | 支付分服务用户解除授权成功通知 | `PAYSCORE.USER_CLOSE_SERVICE` |
//! | [`OrderConfirmed`](Event::OrderConfirmed) | 支付分服务用户确认成功通知 | `PAYSCORE.USER_CONFIRM` |
//! | [`OrderPaid`](Event::OrderPaid) | 支付分服务用户支付成功通知 | `PAYSCORE.USER_PAID` |
//! | [`ServiceAccountBound`](Event::ServiceAccountBound) | 服务账户绑定结果通知 | `PAYSCORE.BIND_SERVICE_ACCOUNT` |

mod apply_for_scene_permission;
mod apply_for_service_binding;
mod assess_user_risk_level;
mod cancel_institution_service_order;
mod cancel_overseas_service_order;
mod cancel_service_order;
mod collect_service_order_payment;
mod complete_institution_service_order;
mod complete_overseas_service_order;
mod complete_service_order;
mod create_and_complete_service_order;
mod create_institution_pay_on_delivery_order;
mod create_institution_permission;
mod create_institution_service_order;
mod create_overseas_service_order;
mod create_pay_on_delivery_order;
mod create_permission;
mod create_service_order;
mod enums;
mod event;
mod modify_institution_service_order;
mod modify_service_order;
mod query_institution_deduction;
mod query_institution_permission;
mod query_institution_service_order;
mod query_overseas_service_order;
mod query_permission_by_authorization_code;
mod query_permission_by_openid;
mod query_service_binding;
mod query_service_order;
mod query_suggested_quotas;
mod register_institution_deduction;
mod send_pending_fee_message;
mod send_pre_deduction_message;
mod sync_institution_service_order;
mod sync_overseas_service_order;
mod sync_service_order;
mod terminate_institution_permission;
mod terminate_permission_by_authorization_code;
mod terminate_permission_by_openid;
mod types;

#[doc(alias(
    "服务商场景中预授权",
    "/v3/payscore/partner/permissions/apply-for-scene",
    "POST /v3/payscore/partner/permissions/apply-for-scene",
    "4012778802"
))]
pub use apply_for_scene_permission::ApplyForScenePermission;
pub use apply_for_scene_permission::{ScenePermissionToken, TransactionSceneInfo};
#[doc(alias(
    "收付通子商户申请绑定支付分服务",
    "/v3/payscore/partner/service-account-applications",
    "POST /v3/payscore/partner/service-account-applications"
))]
pub use apply_for_service_binding::ApplyForServiceBinding;
#[doc(alias(
    "服务商评估用户分层",
    "/v3/payscore/partner/permissions/assess-user-risk-level",
    "POST /v3/payscore/partner/permissions/assess-user-risk-level",
    "4012783585"
))]
pub use assess_user_risk_level::AssessUserRiskLevel;
pub use assess_user_risk_level::{AssessedShoppingInfo, UserRiskAssessment};
#[doc(alias(
    "从业机构取消微信支付分订单",
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel",
    "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel",
    "4012458146"
))]
pub use cancel_institution_service_order::CancelInstitutionServiceOrder;
#[doc(alias(
    "取消支付分订单",
    "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel",
    "POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel"
))]
pub use cancel_overseas_service_order::CancelOverseasServiceOrder;
#[doc(alias(
    "取消支付分订单",
    "/v3/payscore/partner/serviceorder/{out_order_no}/cancel",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel",
    "4013138589"
))]
pub use cancel_service_order::CancelServiceOrder;
#[doc(alias(
    "商户发起催收扣款",
    "/v3/payscore/partner/serviceorder/{out_order_no}/pay",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/pay"
))]
pub use collect_service_order_payment::CollectServiceOrderPayment;
#[doc(alias(
    "从业机构完结微信支付分订单",
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete",
    "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete",
    "4012460791"
))]
pub use complete_institution_service_order::CompleteInstitutionServiceOrder;
#[doc(alias(
    "完结支付分订单",
    "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete",
    "POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete"
))]
pub use complete_overseas_service_order::CompleteOverseasServiceOrder;
pub use complete_overseas_service_order::OverseasActualTimeRange;
#[doc(alias(
    "完结支付分订单",
    "/v3/payscore/partner/serviceorder/{out_order_no}/complete",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/complete",
    "4013138598"
))]
pub use complete_service_order::CompleteServiceOrder;
#[doc(alias(
    "创单结单合并",
    "/v3/payscore/partner/serviceorder/direct-complete",
    "POST /v3/payscore/partner/serviceorder/direct-complete"
))]
pub use create_and_complete_service_order::CreateAndCompleteServiceOrder;
#[doc(alias(
    "从业机构创建先用后付订单",
    "/v3/payscore/acquiringbank/servicepayondeliveryorder",
    "POST /v3/payscore/acquiringbank/servicepayondeliveryorder"
))]
pub use create_institution_pay_on_delivery_order::CreateInstitutionPayOnDeliveryOrder;
pub use create_institution_pay_on_delivery_order::InstitutionRiskFund;
#[doc(alias(
    "从业机构预授权",
    "/v3/payscore/acquiringbank/permissions",
    "POST /v3/payscore/acquiringbank/permissions",
    "4012691489"
))]
pub use create_institution_permission::CreateInstitutionPermission;
#[doc(alias(
    "从业机构创建微信支付分订单",
    "/v3/payscore/acquiringbank/serviceorder",
    "POST /v3/payscore/acquiringbank/serviceorder",
    "4012691326"
))]
pub use create_institution_service_order::CreateInstitutionServiceOrder;
pub use create_institution_service_order::CreatedInstitutionServiceOrder;
#[doc(alias(
    "创建支付分订单",
    "/v3/payscore/oversea/partner/serviceorder",
    "POST /v3/payscore/oversea/partner/serviceorder"
))]
pub use create_overseas_service_order::CreateOverseasServiceOrder;
pub use create_overseas_service_order::{CreatedOverseasServiceOrder, OverseasTimeRange};
#[doc(alias(
    "创建先用后付订单",
    "/v3/payscore/partner/servicepayondeliveryorder",
    "POST /v3/payscore/partner/servicepayondeliveryorder"
))]
pub use create_pay_on_delivery_order::CreatePayOnDeliveryOrder;
#[doc(alias(
    "商户预授权",
    "/v3/payscore/partner/permissions",
    "POST /v3/payscore/partner/permissions",
    "4012382030"
))]
pub use create_permission::CreatePermission;
#[doc(alias(
    "创建支付分订单",
    "/v3/payscore/partner/serviceorder",
    "POST /v3/payscore/partner/serviceorder",
    "4013138534"
))]
pub use create_service_order::CreateServiceOrder;
pub use create_service_order::CreatedServiceOrder;
pub use enums::{
    BindingApplicationState, CollectionState, JumpLinkType, PaidChannel, PromotionScope,
    PromotionType, RiskFundName, ServiceOrderState, StateDescription, SyncType,
};
pub use event::{AuthorizationChange, AuthorizationStatus, Event};
#[doc(alias(
    "从业机构修改微信支付分订单金额",
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify",
    "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify",
    "4012458146"
))]
pub use modify_institution_service_order::ModifyInstitutionServiceOrder;
pub use modify_service_order::ModificationDiscount;
#[doc(alias(
    "修改订单金额",
    "/v3/payscore/partner/serviceorder/{out_order_no}/modify",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/modify",
    "4013138819"
))]
pub use modify_service_order::ModifyServiceOrder;
pub use query_institution_deduction::Deduction;
#[doc(alias(
    "从业机构查询微信支付分扣款信息",
    "/v3/payscore/acquiringbank/serviceorder/deduction",
    "GET /v3/payscore/acquiringbank/serviceorder/deduction",
    "4012458665"
))]
pub use query_institution_deduction::QueryInstitutionDeduction;
pub use query_institution_permission::InstitutionPermission;
#[doc(alias(
    "从业机构查询与用户授权记录（授权协议号）",
    "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",
    "GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",
    "4012461004"
))]
pub use query_institution_permission::QueryInstitutionPermission;
pub use query_institution_service_order::InstitutionServiceOrder;
#[doc(alias(
    "从业机构查询微信支付分订单",
    "/v3/payscore/acquiringbank/serviceorder",
    "GET /v3/payscore/acquiringbank/serviceorder",
    "4012691343"
))]
pub use query_institution_service_order::QueryInstitutionServiceOrder;
#[doc(alias(
    "查询支付分订单",
    "/v3/payscore/oversea/partner/serviceorder",
    "GET /v3/payscore/oversea/partner/serviceorder"
))]
pub use query_overseas_service_order::QueryOverseasServiceOrder;
pub use query_overseas_service_order::{
    OverseasCollection, OverseasCollectionDetail, OverseasPromotionDetail, OverseasServiceOrder,
};
#[doc(alias(
    "查询与用户授权记录（授权协议号）",
    "/v3/payscore/partner/permissions/authorization-code/{authorization_code}",
    "GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}",
    "4012692687"
))]
pub use query_permission_by_authorization_code::QueryPermissionByAuthorizationCode;
#[doc(alias(
    "查询与用户授权记录（openid）",
    "/v3/payscore/partner/permissions/search",
    "GET /v3/payscore/partner/permissions/search",
    "4012692798"
))]
pub use query_permission_by_openid::QueryPermissionByOpenid;
#[doc(alias(
    "查询收付通子商户服务绑定结果",
    "/v3/payscore/partner/service-account-applications/{out_apply_no}",
    "GET /v3/payscore/partner/service-account-applications/{out_apply_no}"
))]
pub use query_service_binding::QueryServiceBinding;
#[doc(alias(
    "查询支付分订单",
    "/v3/payscore/partner/serviceorder",
    "GET /v3/payscore/partner/serviceorder",
    "4013138559"
))]
pub use query_service_order::QueryServiceOrder;
#[doc(alias(
    "查询用户分层对应建议先享金额",
    "/v3/payscore/partner/servicequotas/service-id/{service_id}",
    "GET /v3/payscore/partner/servicequotas/service-id/{service_id}",
    "4013394486"
))]
pub use query_suggested_quotas::QuerySuggestedQuotas;
pub use query_suggested_quotas::{Quota, SuggestedQuotas};
pub use register_institution_deduction::DeductionRegistration;
#[doc(alias(
    "从业机构登记微信支付分扣款信息",
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
    "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
    "4012458414"
))]
pub use register_institution_deduction::RegisterInstitutionDeduction;
#[doc(alias(
    "下发服务费用待处理消息",
    "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
    "4013394914"
))]
pub use send_pending_fee_message::SendPendingFeeMessage;
#[doc(alias(
    "下发服务预扣费消息",
    "/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage",
    "4013394929"
))]
pub use send_pre_deduction_message::SendPreDeductionMessage;
pub use sync_institution_service_order::InstitutionSyncDetail;
#[doc(alias(
    "从业机构同步微信支付分订单信息",
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
    "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
    "4012691378"
))]
pub use sync_institution_service_order::SyncInstitutionServiceOrder;
pub use sync_overseas_service_order::OverseasSyncDetail;
#[doc(alias(
    "同步支付分订单信息",
    "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync",
    "POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync"
))]
pub use sync_overseas_service_order::SyncOverseasServiceOrder;
pub use sync_service_order::SyncDetail;
#[doc(alias(
    "同步订单信息",
    "/v3/payscore/partner/serviceorder/{out_order_no}/sync",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/sync",
    "4013138975"
))]
pub use sync_service_order::SyncServiceOrder;
#[doc(alias(
    "从业机构解除用户授权关系（授权协议号）",
    "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate",
    "POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate",
    "4012461012"
))]
pub use terminate_institution_permission::TerminateInstitutionPermission;
#[doc(alias(
    "解除用户授权关系（授权协议号）",
    "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
    "POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
    "4012382049"
))]
pub use terminate_permission_by_authorization_code::TerminatePermissionByAuthorizationCode;
#[doc(alias(
    "解除用户授权关系（openid）",
    "/v3/payscore/partner/permissions/terminate",
    "POST /v3/payscore/partner/permissions/terminate",
    "4012461154"
))]
pub use terminate_permission_by_openid::TerminatePermissionByOpenid;
pub use types::{
    Collection, CollectionDetail, CompletionDiscount, Device, GoodsDetail, InstitutionCollection,
    InstitutionCollectionDetail, InstitutionPromotionDetail, JumpLink, Location, OrderedGoods,
    PayOnDeliveryOrder, Permission, PermissionToken, PlainRiskFund, PlannedLocation, PostDiscount,
    PostPayment, PostpaidItem, PromotionDetail, ResponseJumpLink, ResponsePostDiscount,
    ResponseShoppingInfo, RiskFund, ServiceBinding, ServiceOrder, ServiceTimeRange, ShoppingGoods,
    ShoppingInfo, TimeRange,
};
