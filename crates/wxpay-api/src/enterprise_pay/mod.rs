// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Enterprise pay: employees' authorizations, quota cards, usable merchants, bills and store matching (企业支付).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`ListMerchantRanges`] | 查询可用商户范围列表 | `GET /v3/webizpay/avail-mch-ranges` |
//! | [`CreateMerchantRange`] | 创建可用商户范围 | `POST /v3/webizpay/avail-mch-ranges` |
//! | [`ListMerchantIdentifiers`] | 查询商户标识列表 | `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` |
//! | [`AddMerchantIdentifier`] | 添加商户标识 | `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` |
//! | [`DeleteMerchantIdentifier`] | 删除商户标识 | `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}` |
//! | [`ApplyForFundingProof`] | 申请企业商户企业支付出资凭证 | `POST /v3/webizpay/bill/proof` |
//! | [`ApplyForTradeBill`] | 申请企业商户企业支付业务账单 | `POST /v3/webizpay/bill/trade-bill` |
//! | [`QueryQuotaCardByOutCardNo`] | 使用商户卡号查询企业支付额度卡 | `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}` |
//! | [`CreateQuotaCard`] | 企业商户为员工下发企业支付额度卡 | `POST /v3/webizpay/employees/{employee_id}/quota-cards` |
//! | [`QueryQuotaCardByCardNo`] | 企业商户查询企业支付额度卡 | `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}` |
//! | [`CancelQuotaCard`] | 企业商户作废员工企业支付额度卡 | `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel` |
//! | [`QueryQuotaCardPaymentUrl`] | 企业商户获取指定额度卡支付链接 | `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url` |
//! | [`RevokeAuthorization`] | 企业商户发起解除员工企业支付授权 | `POST /v3/webizpay/employees/{employee_id}/revoke` |
//! | [`CreateStoreEntityMatch`] | 发起门店主体匹配 | `POST /v3/webizpay/stores/entity-matches` |
//! | [`QueryStoreEntityMatch`] | 查询门店主体匹配结果 | `GET /v3/webizpay/stores/entity-matches/{batch_id}` |
//! | [`QueryAuthorizationState`] | 企业商户查询企业员工开通授权状态 | `GET /v3/webizpay/users/{user_id}/authorization-state` |
//! | [`CreateAuthorizationUrl`] | 企业商户发起员工开通企业支付授权 | `POST /v3/webizpay/users/{user_id}/authorization-url` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`Authorized`](Event::Authorized) | 关系授权完成通知 | `WEBIZPAY.AUTHORIZED` |
//! | [`AuthorizationRevoked`](Event::AuthorizationRevoked) | 关系解除授权后通知 | `WEBIZPAY.REVOKED` |
//! | [`QuotaCardPaid`](Event::QuotaCardPaid) | 企业支付额度卡支付成功后通知 | `WEBIZPAY.PAYMENTSUCCESS` |
//! | [`QuotaCardRefunded`](Event::QuotaCardRefunded) | 企业支付额度卡退款成功后通知 | `WEBIZPAY.PAYMENTREFUNDSUCCESS` |
//! | [`QuotaCardExpired`](Event::QuotaCardExpired) | 企业支付额度卡失效后通知 | `WEBIZPAY.QUOTACARDEXPIRED` |

mod add_merchant_identifier;
mod apply_for_funding_proof;
mod apply_for_trade_bill;
mod cancel_quota_card;
mod create_authorization_url;
mod create_merchant_range;
mod create_quota_card;
mod create_store_entity_match;
mod delete_merchant_identifier;
mod enums;
mod event;
mod list_merchant_identifiers;
mod list_merchant_ranges;
mod query_authorization_state;
mod query_quota_card_by_card_no;
mod query_quota_card_by_out_card_no;
mod query_quota_card_payment_url;
mod query_store_entity_match;
mod revoke_authorization;
mod types;

#[doc(alias(
    "添加商户标识",
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
    "POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers"
))]
pub use add_merchant_identifier::AddMerchantIdentifier;
#[doc(alias(
    "申请企业商户企业支付出资凭证",
    "/v3/webizpay/bill/proof",
    "POST /v3/webizpay/bill/proof",
    "4014507157"
))]
pub use apply_for_funding_proof::ApplyForFundingProof;
pub use apply_for_funding_proof::FundingProof;
#[doc(alias(
    "申请企业商户企业支付业务账单",
    "/v3/webizpay/bill/trade-bill",
    "POST /v3/webizpay/bill/trade-bill",
    "4014507142"
))]
pub use apply_for_trade_bill::ApplyForTradeBill;
pub use apply_for_trade_bill::{TradeBill, TradeBillType};
#[doc(alias(
    "企业商户作废员工企业支付额度卡",
    "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
    "POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
    "4014507127"
))]
pub use cancel_quota_card::CancelQuotaCard;
pub use cancel_quota_card::QuotaCardCancellation;
pub use create_authorization_url::AuthorizationUrl;
#[doc(alias(
    "企业商户发起员工开通企业支付授权",
    "/v3/webizpay/users/{user_id}/authorization-url",
    "POST /v3/webizpay/users/{user_id}/authorization-url",
    "4014507153"
))]
pub use create_authorization_url::CreateAuthorizationUrl;
#[doc(alias(
    "创建可用商户范围",
    "/v3/webizpay/avail-mch-ranges",
    "POST /v3/webizpay/avail-mch-ranges"
))]
pub use create_merchant_range::CreateMerchantRange;
#[doc(alias(
    "企业商户为员工下发企业支付额度卡",
    "/v3/webizpay/employees/{employee_id}/quota-cards",
    "POST /v3/webizpay/employees/{employee_id}/quota-cards",
    "4014507148"
))]
pub use create_quota_card::CreateQuotaCard;
pub use create_quota_card::CreatedQuotaCard;
#[doc(alias(
    "发起门店主体匹配",
    "/v3/webizpay/stores/entity-matches",
    "POST /v3/webizpay/stores/entity-matches",
    "4014507136"
))]
pub use create_store_entity_match::CreateStoreEntityMatch;
pub use create_store_entity_match::{CreatedStoreEntityMatch, MatchDetail, ProductType};
#[doc(alias(
    "删除商户标识",
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
    "DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}"
))]
pub use delete_merchant_identifier::DeleteMerchantIdentifier;
pub use enums::{
    ApplicationType, AuthorizationState, CardRule, CardState, IdentifierType, MatchState,
    RefundRule,
};
pub use event::{AuthorizationChange, Event, ExpiredQuotaCard, QuotaCardPayment};
#[doc(alias(
    "查询商户标识列表",
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
    "GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers"
))]
pub use list_merchant_identifiers::ListMerchantIdentifiers;
pub use list_merchant_identifiers::MerchantIdentifierPage;
#[doc(alias(
    "查询可用商户范围列表",
    "/v3/webizpay/avail-mch-ranges",
    "GET /v3/webizpay/avail-mch-ranges"
))]
pub use list_merchant_ranges::ListMerchantRanges;
pub use list_merchant_ranges::{MerchantRange, MerchantRangeList};
#[doc(alias(
    "企业商户查询企业员工开通授权状态",
    "/v3/webizpay/users/{user_id}/authorization-state",
    "GET /v3/webizpay/users/{user_id}/authorization-state",
    "4014507163"
))]
pub use query_authorization_state::QueryAuthorizationState;
pub use query_authorization_state::{Employee, EmployeeAuthorizations};
#[doc(alias(
    "企业商户查询企业支付额度卡",
    "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}",
    "GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}",
    "4014507119"
))]
pub use query_quota_card_by_card_no::QueryQuotaCardByCardNo;
#[doc(alias(
    "使用商户卡号查询企业支付额度卡",
    "/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",
    "GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",
    "4015001625"
))]
pub use query_quota_card_by_out_card_no::QueryQuotaCardByOutCardNo;
#[doc(alias(
    "企业商户获取指定额度卡支付链接",
    "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
    "GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
    "4014507160"
))]
pub use query_quota_card_payment_url::QueryQuotaCardPaymentUrl;
pub use query_quota_card_payment_url::QuotaCardPaymentUrl;
#[doc(alias(
    "查询门店主体匹配结果",
    "/v3/webizpay/stores/entity-matches/{batch_id}",
    "GET /v3/webizpay/stores/entity-matches/{batch_id}",
    "4014507133"
))]
pub use query_store_entity_match::QueryStoreEntityMatch;
pub use query_store_entity_match::{MatchResult, StoreEntityMatch};
pub use revoke_authorization::AuthorizationRevocation;
#[doc(alias(
    "企业商户发起解除员工企业支付授权",
    "/v3/webizpay/employees/{employee_id}/revoke",
    "POST /v3/webizpay/employees/{employee_id}/revoke",
    "4014507156"
))]
pub use revoke_authorization::RevokeAuthorization;
pub use types::{MerchantRangeId, QuotaCard};
