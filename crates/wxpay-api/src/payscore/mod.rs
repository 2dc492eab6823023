// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! WeChat Pay Score: service orders, user authorizations, pay-after orders and discount cards (支付分（普通商户）、先享卡).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`PrepareDiscountCard`] | 预受理领卡请求 | `POST /v3/discount-card/cards` |
//! | [`QueryDiscountCard`] | 查询先享卡订单 | `GET /v3/discount-card/cards/{out_card_code}` |
//! | [`AddDiscountCardUserRecords`] | 增加用户记录 | `POST /v3/discount-card/cards/{out_card_code}/add-user-records` |
//! | [`QueryDiscountCardOrderByOutTradeNo`] | 通过先享卡订单号查询订单 | `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}` |
//! | [`QueryDiscountCardOrderByOutOrderNo`] | 通过先享卡订单号查询订单 | `GET /v3/discount-card/orders/{out_order_no}` |
//! | [`UpdateDiscountCardOrder`] | 更新先享卡订单 | `PATCH /v3/discount-card/orders/{out_order_no}` |
//! | [`ApplyForMerchantBill`] | 商户申请获取对账单 | `GET /v3/payscore/merchant-bill` |
//! | [`QueryPayAfterOrder`] | 查询先享后付订单 | `GET /v3/payscore/payafter-orders` |
//! | [`CreatePayAfterOrder`] | 创建先享后付订单 | `POST /v3/payscore/payafter-orders` |
//! | [`CancelPayAfterOrder`] | 撤销先享后付订单 | `POST /v3/payscore/payafter-orders/{out_order_no}/cancel` |
//! | [`CompletePayAfterOrder`] | 完结先享后付订单 | `POST /v3/payscore/payafter-orders/{out_order_no}/complete` |
//! | [`SyncPayAfterOrder`] | 支付分订单同步 | `POST /v3/payscore/payafter-orders/{out_order_no}/sync` |
//! | [`CreatePermission`] | 商户预授权 | `POST /v3/payscore/permissions` |
//! | [`AssessUserRiskLevel`] | 商户评估用户分层 | `POST /v3/payscore/permissions/assess-user-risk-level` |
//! | [`QueryPermissionByAuthorizationCode`] | 查询与用户授权记录（授权协议号） | `GET /v3/payscore/permissions/authorization-code/{authorization_code}` |
//! | [`TerminatePermissionByAuthorizationCode`] | 解除用户授权关系（授权协议号） | `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate` |
//! | [`QueryPermissionByOpenid`] | 查询与用户授权记录（openid） | `GET /v3/payscore/permissions/openid/{openid}` |
//! | [`TerminatePermissionByOpenid`] | 解除用户授权关系（openid） | `POST /v3/payscore/permissions/openid/{openid}/terminate` |
//! | [`QueryServiceOrder`] | 查询支付分订单 | `GET /v3/payscore/serviceorder` |
//! | [`CreateServiceOrder`] | 创建支付分订单 | `POST /v3/payscore/serviceorder` |
//! | [`CreateAndCompleteServiceOrder`] | 创单结单合并 | `POST /v3/payscore/serviceorder/direct-complete` |
//! | [`CancelServiceOrder`] | 取消支付分订单 | `POST /v3/payscore/serviceorder/{out_order_no}/cancel` |
//! | [`CompleteServiceOrder`] | 完结支付分订单 | `POST /v3/payscore/serviceorder/{out_order_no}/complete` |
//! | [`ModifyServiceOrder`] | 修改订单金额 | `POST /v3/payscore/serviceorder/{out_order_no}/modify` |
//! | [`CollectServiceOrderPayment`] | 商户发起催收扣款 | `POST /v3/payscore/serviceorder/{out_order_no}/pay` |
//! | [`SendPendingFeeMessage`] | 下发服务费用待处理消息 | `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage` |
//! | [`SendPreDeductionMessage`] | 下发服务预扣费消息 | `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage` |
//! | [`SyncServiceOrder`] | 同步服务订单信息 | `POST /v3/payscore/serviceorder/{out_order_no}/sync` |
//! | [`CreatePayOnDeliveryOrder`] | 创建先用后付订单 | `POST /v3/payscore/servicepayondeliveryorder` |
//! | [`QuerySmartRetailOrder`] | 查询智慧零售订单 | `GET /v3/payscore/smartretail-orders` |
//! | [`CreateSmartRetailOrder`] | 创建智慧零售订单 | `POST /v3/payscore/smartretail-orders` |
//! | [`CancelSmartRetailOrder`] | 撤销智慧零售订单 | `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel` |
//! | [`CompleteSmartRetailOrder`] | 完结智慧零售订单 | `POST /v3/payscore/smartretail-orders/{out_order_no}/complete` |
//! | [`QueryUserAuthorizationState`] | 查询用户授权状态 | `GET /v3/payscore/user-service-state` |
//! | [`TerminateUserAuthorization`] | 商户解除用户授权关系 | `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`ServiceAuthorized`](Event::ServiceAuthorized) | 支付分服务用户授权成功通知 | `PAYSCORE.USER_OPEN_SERVICE` |
//! | [`ServiceDeauthorized`](Event::ServiceDeauthorized) | 支付分服务用户解除授权成功通知 | `PAYSCORE.USER_CLOSE_SERVICE` |
//! | [`OrderConfirmed`](Event::OrderConfirmed) | 支付分服务用户确认成功通知 | `PAYSCORE.USER_CONFIRM` |
//! | [`OrderPaid`](Event::OrderPaid) | 支付分服务用户支付成功通知 | `PAYSCORE.USER_PAID` |
//! | [`OrderAccepted`](Event::OrderAccepted) | 支付分服务确认订单通知 | `PAYSCORE.USER_ACCEPTED` |
//! | [`DiscountCardReceived`](Event::DiscountCardReceived) | 微信先享卡用户领卡通知 | `DISCOUNT_CARD.GET_CARD` |
//! | [`DiscountCardSettled`](Event::DiscountCardSettled) | 微信先享卡用户结算通知 | `DISCOUNT_CARD.SETTLEMENT` |
//! | [`DiscountCardAccepted`](Event::DiscountCardAccepted) | 微信先享卡用户领卡通知 | `DISCOUNT_CARD.USER_ACCEPTED` |
//! | [`DiscountCardEnded`](Event::DiscountCardEnded) | 守约状态变化通知 | `DISCOUNT_CARD.AGREEMENT_ENDED` |
//! | [`DiscountCardPaid`](Event::DiscountCardPaid) | 扣费状态变化通知 | `DISCOUNT_CARD.USER_PAID` |

mod add_discount_card_user_records;
mod apply_for_merchant_bill;
mod assess_user_risk_level;
mod cancel_pay_after_order;
mod cancel_service_order;
mod cancel_smart_retail_order;
mod collect_service_order_payment;
mod complete_pay_after_order;
mod complete_service_order;
mod complete_smart_retail_order;
mod create_and_complete_service_order;
mod create_pay_after_order;
mod create_pay_on_delivery_order;
mod create_permission;
mod create_service_order;
mod create_smart_retail_order;
mod enums;
mod event;
mod modify_service_order;
mod prepare_discount_card;
mod query_discount_card;
mod query_discount_card_order_by_out_order_no;
mod query_discount_card_order_by_out_trade_no;
mod query_pay_after_order;
mod query_permission_by_authorization_code;
mod query_permission_by_openid;
mod query_service_order;
mod query_smart_retail_order;
mod query_user_authorization_state;
mod send_pending_fee_message;
mod send_pre_deduction_message;
mod sync_pay_after_order;
mod sync_service_order;
mod terminate_permission_by_authorization_code;
mod terminate_permission_by_openid;
mod terminate_user_authorization;
mod types;
mod update_discount_card_order;

#[doc(alias(
    "增加用户记录",
    "/v3/discount-card/cards/{out_card_code}/add-user-records",
    "POST /v3/discount-card/cards/{out_card_code}/add-user-records"
))]
pub use add_discount_card_user_records::AddDiscountCardUserRecords;
#[doc(alias(
    "商户申请获取对账单",
    "/v3/payscore/merchant-bill",
    "GET /v3/payscore/merchant-bill"
))]
pub use apply_for_merchant_bill::ApplyForMerchantBill;
pub use apply_for_merchant_bill::{BillFile, MerchantBill, TarType};
#[doc(alias(
    "商户评估用户分层",
    "/v3/payscore/permissions/assess-user-risk-level",
    "POST /v3/payscore/permissions/assess-user-risk-level",
    "4012856611"
))]
pub use assess_user_risk_level::AssessUserRiskLevel;
pub use assess_user_risk_level::{AssessedShoppingInfo, UserRiskAssessment};
#[doc(alias(
    "撤销先享后付订单",
    "/v3/payscore/payafter-orders/{out_order_no}/cancel",
    "POST /v3/payscore/payafter-orders/{out_order_no}/cancel"
))]
pub use cancel_pay_after_order::CancelPayAfterOrder;
#[doc(alias(
    "取消支付分订单",
    "/v3/payscore/serviceorder/{out_order_no}/cancel",
    "POST /v3/payscore/serviceorder/{out_order_no}/cancel",
    "4012587905"
))]
pub use cancel_service_order::CancelServiceOrder;
#[doc(alias(
    "撤销智慧零售订单",
    "/v3/payscore/smartretail-orders/{out_order_no}/cancel",
    "POST /v3/payscore/smartretail-orders/{out_order_no}/cancel"
))]
pub use cancel_smart_retail_order::CancelSmartRetailOrder;
#[doc(alias(
    "商户发起催收扣款",
    "/v3/payscore/serviceorder/{out_order_no}/pay",
    "POST /v3/payscore/serviceorder/{out_order_no}/pay",
    "4013394596"
))]
pub use collect_service_order_payment::CollectServiceOrderPayment;
pub use collect_service_order_payment::ServiceOrderCollection;
#[doc(alias(
    "完结先享后付订单",
    "/v3/payscore/payafter-orders/{out_order_no}/complete",
    "POST /v3/payscore/payafter-orders/{out_order_no}/complete"
))]
pub use complete_pay_after_order::CompletePayAfterOrder;
#[doc(alias(
    "完结支付分订单",
    "/v3/payscore/serviceorder/{out_order_no}/complete",
    "POST /v3/payscore/serviceorder/{out_order_no}/complete",
    "4012587955"
))]
pub use complete_service_order::CompleteServiceOrder;
pub use complete_service_order::{CompletedServiceOrder, CompletionDiscount};
#[doc(alias(
    "完结智慧零售订单",
    "/v3/payscore/smartretail-orders/{out_order_no}/complete",
    "POST /v3/payscore/smartretail-orders/{out_order_no}/complete"
))]
pub use complete_smart_retail_order::CompleteSmartRetailOrder;
#[doc(alias(
    "创单结单合并",
    "/v3/payscore/serviceorder/direct-complete",
    "POST /v3/payscore/serviceorder/direct-complete"
))]
pub use create_and_complete_service_order::CreateAndCompleteServiceOrder;
pub use create_and_complete_service_order::CreatedAndCompletedServiceOrder;
#[doc(alias(
    "创建先享后付订单",
    "/v3/payscore/payafter-orders",
    "POST /v3/payscore/payafter-orders"
))]
pub use create_pay_after_order::CreatePayAfterOrder;
#[doc(alias(
    "创建先用后付订单",
    "/v3/payscore/servicepayondeliveryorder",
    "POST /v3/payscore/servicepayondeliveryorder"
))]
pub use create_pay_on_delivery_order::CreatePayOnDeliveryOrder;
pub use create_pay_on_delivery_order::{
    JumpLink, JumpLinkType, PayOnDeliveryOrder, ResponseJumpLink, ResponseShoppingInfo,
    ShoppingInfo,
};
#[doc(alias(
    "商户预授权",
    "/v3/payscore/permissions",
    "POST /v3/payscore/permissions",
    "4012647349"
))]
pub use create_permission::CreatePermission;
pub use create_permission::PermissionToken;
#[doc(alias(
    "创建支付分订单",
    "/v3/payscore/serviceorder",
    "POST /v3/payscore/serviceorder",
    "4012587900"
))]
pub use create_service_order::CreateServiceOrder;
pub use create_service_order::CreatedServiceOrder;
#[doc(alias(
    "创建智慧零售订单",
    "/v3/payscore/smartretail-orders",
    "POST /v3/payscore/smartretail-orders"
))]
pub use create_smart_retail_order::CreateSmartRetailOrder;
pub use enums::{
    CollectionState, DiscountCardOrderState, PaidChannel, PayAfterOrderState, PermissionState,
    PostpaidPayType, PromotionScope, PromotionType, RecordType, RiskFundName, ServiceOrderState,
    StateDescription, SyncType,
};
pub use event::{
    AuthorizationChange, AuthorizationStatus, CardObjective, CardReward, Event,
    ReceivedDiscountCard,
};
#[doc(alias(
    "修改订单金额",
    "/v3/payscore/serviceorder/{out_order_no}/modify",
    "POST /v3/payscore/serviceorder/{out_order_no}/modify",
    "4012587957"
))]
pub use modify_service_order::ModifyServiceOrder;
pub use modify_service_order::{
    ModifiedCollection, ModifiedCollectionDetail, ModifiedServiceOrder,
};
pub use prepare_discount_card::DiscountCardPreparation;
#[doc(alias(
    "预受理领卡请求",
    "/v3/discount-card/cards",
    "POST /v3/discount-card/cards"
))]
pub use prepare_discount_card::PrepareDiscountCard;
#[doc(alias(
    "查询先享卡订单",
    "/v3/discount-card/cards/{out_card_code}",
    "GET /v3/discount-card/cards/{out_card_code}"
))]
pub use query_discount_card::QueryDiscountCard;
#[doc(alias(
    "通过先享卡订单号查询订单",
    "/v3/discount-card/orders/{out_order_no}",
    "GET /v3/discount-card/orders/{out_order_no}"
))]
pub use query_discount_card_order_by_out_order_no::QueryDiscountCardOrderByOutOrderNo;
#[doc(alias(
    "通过先享卡订单号查询订单",
    "/v3/discount-card/orders/out-trade-no/{out_trade_no}",
    "GET /v3/discount-card/orders/out-trade-no/{out_trade_no}"
))]
pub use query_discount_card_order_by_out_trade_no::QueryDiscountCardOrderByOutTradeNo;
#[doc(alias(
    "查询先享后付订单",
    "/v3/payscore/payafter-orders",
    "GET /v3/payscore/payafter-orders"
))]
pub use query_pay_after_order::QueryPayAfterOrder;
#[doc(alias(
    "查询与用户授权记录（授权协议号）",
    "/v3/payscore/permissions/authorization-code/{authorization_code}",
    "GET /v3/payscore/permissions/authorization-code/{authorization_code}",
    "4012647401"
))]
pub use query_permission_by_authorization_code::QueryPermissionByAuthorizationCode;
#[doc(alias(
    "查询与用户授权记录（openid）",
    "/v3/payscore/permissions/openid/{openid}",
    "GET /v3/payscore/permissions/openid/{openid}",
    "4012647404"
))]
pub use query_permission_by_openid::QueryPermissionByOpenid;
#[doc(alias(
    "查询支付分订单",
    "/v3/payscore/serviceorder",
    "GET /v3/payscore/serviceorder",
    "4012587902"
))]
pub use query_service_order::QueryServiceOrder;
#[doc(alias(
    "查询智慧零售订单",
    "/v3/payscore/smartretail-orders",
    "GET /v3/payscore/smartretail-orders"
))]
pub use query_smart_retail_order::QuerySmartRetailOrder;
#[doc(alias(
    "查询用户授权状态",
    "/v3/payscore/user-service-state",
    "GET /v3/payscore/user-service-state"
))]
pub use query_user_authorization_state::QueryUserAuthorizationState;
pub use query_user_authorization_state::{UserAuthorization, UserServiceState};
#[doc(alias(
    "下发服务费用待处理消息",
    "/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",
    "POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",
    "4013394606"
))]
pub use send_pending_fee_message::SendPendingFeeMessage;
#[doc(alias(
    "下发服务预扣费消息",
    "/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage",
    "POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage",
    "4013394615"
))]
pub use send_pre_deduction_message::SendPreDeductionMessage;
#[doc(alias(
    "支付分订单同步",
    "/v3/payscore/payafter-orders/{out_order_no}/sync",
    "POST /v3/payscore/payafter-orders/{out_order_no}/sync"
))]
pub use sync_pay_after_order::SyncPayAfterOrder;
pub use sync_pay_after_order::{PayAfterSyncDetail, SyncedPayAfterOrder};
#[doc(alias(
    "同步服务订单信息",
    "/v3/payscore/serviceorder/{out_order_no}/sync",
    "POST /v3/payscore/serviceorder/{out_order_no}/sync",
    "4012587962"
))]
pub use sync_service_order::SyncServiceOrder;
pub use sync_service_order::{
    SyncDetail, SyncedCollection, SyncedCollectionDetail, SyncedServiceOrder,
};
#[doc(alias(
    "解除用户授权关系（授权协议号）",
    "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
    "POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
    "4012647410"
))]
pub use terminate_permission_by_authorization_code::TerminatePermissionByAuthorizationCode;
#[doc(alias(
    "解除用户授权关系（openid）",
    "/v3/payscore/permissions/openid/{openid}/terminate",
    "POST /v3/payscore/permissions/openid/{openid}/terminate",
    "4012647413"
))]
pub use terminate_permission_by_openid::TerminatePermissionByOpenid;
#[doc(alias(
    "商户解除用户授权关系",
    "/v3/payscore/users/{openid}/permissions/{service_id}/terminate",
    "POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate"
))]
pub use terminate_user_authorization::TerminateUserAuthorization;
pub use types::{
    CardTimeRange, Collection, CollectionDetail, CreatedPayAfterOrder, Device, Discount,
    DiscountCard, DiscountCardOrder, DiscountRepayment, Fee, GoodsDetail, Location, Objective,
    ObjectiveCompletionRecord, OrderObjective, OrderReference, OrderReward, PayAfterOrder,
    Permission, PlainRiskFund, PlannedDiscount, PlannedTimeRange, PostDiscount, PostPayment,
    PostpaidItem, PromotionDetail, Reward, RewardUsageRecord, RiskFund, ServiceOrder,
    ServiceTimeRange, ShoppingGoods,
};
#[doc(alias(
    "更新先享卡订单",
    "/v3/discount-card/orders/{out_order_no}",
    "PATCH /v3/discount-card/orders/{out_order_no}"
))]
pub use update_discount_card_order::UpdateDiscountCardOrder;
pub use update_discount_card_order::{ObjectiveUpdate, RewardUpdate, UpdatedDiscountCardOrder};
