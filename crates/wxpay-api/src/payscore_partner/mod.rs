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

pub use apply_for_scene_permission::{
    ApplyForScenePermission, ScenePermissionToken, TransactionSceneInfo,
};
pub use apply_for_service_binding::ApplyForServiceBinding;
pub use assess_user_risk_level::{AssessUserRiskLevel, AssessedShoppingInfo, UserRiskAssessment};
pub use cancel_institution_service_order::CancelInstitutionServiceOrder;
pub use cancel_overseas_service_order::CancelOverseasServiceOrder;
pub use cancel_service_order::CancelServiceOrder;
pub use collect_service_order_payment::CollectServiceOrderPayment;
pub use complete_institution_service_order::CompleteInstitutionServiceOrder;
pub use complete_overseas_service_order::{CompleteOverseasServiceOrder, OverseasActualTimeRange};
pub use complete_service_order::CompleteServiceOrder;
pub use create_and_complete_service_order::CreateAndCompleteServiceOrder;
pub use create_institution_pay_on_delivery_order::{
    CreateInstitutionPayOnDeliveryOrder, InstitutionRiskFund,
};
pub use create_institution_permission::CreateInstitutionPermission;
pub use create_institution_service_order::{
    CreateInstitutionServiceOrder, CreatedInstitutionServiceOrder,
};
pub use create_overseas_service_order::{
    CreateOverseasServiceOrder, CreatedOverseasServiceOrder, OverseasTimeRange,
};
pub use create_pay_on_delivery_order::CreatePayOnDeliveryOrder;
pub use create_permission::CreatePermission;
pub use create_service_order::{CreateServiceOrder, CreatedServiceOrder};
pub use enums::{
    BindingApplicationState, CollectionState, JumpLinkType, PaidChannel, PromotionScope,
    PromotionType, RiskFundName, ServiceOrderState, StateDescription,
};
pub use event::{AuthorizationChange, AuthorizationStatus, Event};
pub use modify_institution_service_order::ModifyInstitutionServiceOrder;
pub use modify_service_order::{ModificationDiscount, ModifyServiceOrder};
pub use query_institution_deduction::{Deduction, QueryInstitutionDeduction};
pub use query_institution_permission::{InstitutionPermission, QueryInstitutionPermission};
pub use query_institution_service_order::{InstitutionServiceOrder, QueryInstitutionServiceOrder};
pub use query_overseas_service_order::{
    OverseasCollection, OverseasCollectionDetail, OverseasPromotionDetail, OverseasServiceOrder,
    QueryOverseasServiceOrder,
};
pub use query_permission_by_authorization_code::{Permission, QueryPermissionByAuthorizationCode};
pub use query_permission_by_openid::{OpenidPermission, QueryPermissionByOpenid};
pub use query_service_binding::QueryServiceBinding;
pub use query_service_order::QueryServiceOrder;
pub use query_suggested_quotas::{QuerySuggestedQuotas, Quota, SuggestedQuotas};
pub use register_institution_deduction::{DeductionRegistration, RegisterInstitutionDeduction};
pub use send_pending_fee_message::SendPendingFeeMessage;
pub use send_pre_deduction_message::SendPreDeductionMessage;
pub use sync_institution_service_order::{InstitutionSyncDetail, SyncInstitutionServiceOrder};
pub use sync_overseas_service_order::{
    OverseasSyncDetail, OverseasSyncType, SyncOverseasServiceOrder,
};
pub use sync_service_order::{SyncDetail, SyncServiceOrder};
pub use terminate_institution_permission::TerminateInstitutionPermission;
pub use terminate_permission_by_authorization_code::TerminatePermissionByAuthorizationCode;
pub use terminate_permission_by_openid::TerminatePermissionByOpenid;
pub use types::{
    AnswerJumpLink, AnswerPostDiscount, AnswerShoppingInfo, Collection, CollectionDetail,
    CompletionDiscount, Device, GoodsDetail, InstitutionCollection, InstitutionCollectionDetail,
    InstitutionPromotionDetail, JumpLink, Location, OrderedGoods, PayOnDeliveryOrder,
    PermissionToken, PlainRiskFund, PlannedLocation, PostDiscount, PostPayment, PostpaidItem,
    PromotionDetail, RiskFund, ServiceBinding, ServiceOrder, ServiceTimeRange, ShoppingGoods,
    ShoppingInfo, TimeRange,
};
