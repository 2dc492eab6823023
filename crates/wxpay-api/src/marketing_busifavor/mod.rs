// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Merchant coupons: batches, codes, sending and redeeming coupons, and subsidies between merchants (商家券).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryNotificationUrl`] | 查询商家券事件通知地址 | `GET /v3/marketing/busifavor/callbacks` |
//! | [`SetNotificationUrl`] | 设置商家券事件通知地址 | `POST /v3/marketing/busifavor/callbacks` |
//! | [`AssociateOrder`] | 关联订单信息 | `POST /v3/marketing/busifavor/coupons/associate` |
//! | [`DeactivateCoupon`] | 使券失效 | `POST /v3/marketing/busifavor/coupons/deactivate` |
//! | [`DisassociateOrder`] | 取消关联订单信息 | `POST /v3/marketing/busifavor/coupons/disassociate` |
//! | [`ReturnCoupon`] | 申请退券 | `POST /v3/marketing/busifavor/coupons/return` |
//! | [`SendCoupon`] | 向用户发券 | `POST /v3/marketing/busifavor/coupons/send` |
//! | [`RedeemCoupon`] | 核销用户券 | `POST /v3/marketing/busifavor/coupons/use` |
//! | [`SendConsumeCard`] | 发放消费卡 | `POST /v3/marketing/busifavor/coupons/{card_id}/send` |
//! | [`PreSendProductCoupon`] | 向用户预发放商品券 | `POST /v3/marketing/busifavor/product-coupons/pre-send` |
//! | [`SendProductCoupon`] | 向用户发放商品券 | `POST /v3/marketing/busifavor/product-coupons/send` |
//! | [`CreateStock`] | 创建商家券 | `POST /v3/marketing/busifavor/stocks` |
//! | [`QueryStock`] | 查询商家券详情 | `GET /v3/marketing/busifavor/stocks/{stock_id}` |
//! | [`UpdateStock`] | 修改商家券基本信息 | `PATCH /v3/marketing/busifavor/stocks/{stock_id}` |
//! | [`UpdateStockBudget`] | 修改批次预算 | `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget` |
//! | [`ListCouponCodes`] | 查询预存code列表 | `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` |
//! | [`UploadCouponCodes`] | 上传预存code | `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` |
//! | [`QueryCouponCode`] | 查询预存code详情 | `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` |
//! | [`DeleteCouponCode`] | 删除预存code | `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` |
//! | [`ListSubsidyPayments`] | 查询营销补差付款单列表 | `GET /v3/marketing/busifavor/subsidy/pay-receipts` |
//! | [`CreateSubsidyPayment`] | 营销补差付款 | `POST /v3/marketing/busifavor/subsidy/pay-receipts` |
//! | [`QuerySubsidyPayment`] | 查询营销补差付款单详情 | `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}` |
//! | [`CreateSubsidyReturn`] | 营销补差回退 | `POST /v3/marketing/busifavor/subsidy/return-receipts` |
//! | [`QuerySubsidyReturn`] | 查询商家券营销补差回退单详情 | `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}` |
//! | [`ListUserCoupons`] | 根据过滤条件查询用户券 | `GET /v3/marketing/busifavor/users/{openid}/coupons` |
//! | [`QueryUserCoupon`] | 查询用户单张券详情 | `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`CouponSent`](Event::CouponSent) | 领券事件回调通知 | `COUPON.SEND` |

mod associate_order;
mod create_stock;
mod create_subsidy_payment;
mod create_subsidy_return;
mod deactivate_coupon;
mod delete_coupon_code;
mod disassociate_order;
mod enums;
mod event;
mod list_coupon_codes;
mod list_subsidy_payments;
mod list_user_coupons;
mod pre_send_product_coupon;
mod query_coupon_code;
mod query_notification_url;
mod query_stock;
mod query_subsidy_payment;
mod query_subsidy_return;
mod query_user_coupon;
mod redeem_coupon;
mod return_coupon;
mod send_consume_card;
mod send_coupon;
mod send_product_coupon;
mod set_notification_url;
mod types;
mod update_stock;
mod update_stock_budget;
mod upload_coupon_codes;

#[doc(alias(
    "关联订单信息",
    "/v3/marketing/busifavor/coupons/associate",
    "POST /v3/marketing/busifavor/coupons/associate",
    "4012465596",
    "4012465640"
))]
pub use associate_order::AssociateOrder;
pub use associate_order::OrderAssociation;
#[doc(alias(
    "创建商家券",
    "/v3/marketing/busifavor/stocks",
    "POST /v3/marketing/busifavor/stocks",
    "4012534855",
    "4012692931"
))]
pub use create_stock::CreateStock;
pub use create_stock::{CouponAvailableTime, CouponUseRule, CreatedStock, StockSendRule};
#[doc(alias(
    "营销补差付款",
    "/v3/marketing/busifavor/subsidy/pay-receipts",
    "POST /v3/marketing/busifavor/subsidy/pay-receipts"
))]
pub use create_subsidy_payment::CreateSubsidyPayment;
#[doc(alias(
    "营销补差回退",
    "/v3/marketing/busifavor/subsidy/return-receipts",
    "POST /v3/marketing/busifavor/subsidy/return-receipts"
))]
pub use create_subsidy_return::CreateSubsidyReturn;
pub use deactivate_coupon::CouponDeactivation;
#[doc(alias(
    "使券失效",
    "/v3/marketing/busifavor/coupons/deactivate",
    "POST /v3/marketing/busifavor/coupons/deactivate",
    "4012465890",
    "4012465924"
))]
pub use deactivate_coupon::DeactivateCoupon;
pub use delete_coupon_code::CouponCodeDeletion;
#[doc(alias(
    "删除预存code",
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
    "DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"
))]
pub use delete_coupon_code::DeleteCouponCode;
#[doc(alias(
    "取消关联订单信息",
    "/v3/marketing/busifavor/coupons/disassociate",
    "POST /v3/marketing/busifavor/coupons/disassociate",
    "4012465673",
    "4012465703"
))]
pub use disassociate_order::DisassociateOrder;
pub use disassociate_order::OrderDisassociation;
pub use enums::{
    BackgroundColor, CodeDisplayMode, CouponCodeMode, CouponState, StockType, UseMethod,
};
pub use event::{
    CouponSendChannel, Event, ReceivedCoupon, SentCouponAttachInfo, SentCouponEventType,
};
#[doc(alias(
    "查询预存code列表",
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
    "GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes"
))]
pub use list_coupon_codes::ListCouponCodes;
pub use list_coupon_codes::{CouponCodePage, CouponCodeState};
#[doc(alias(
    "查询营销补差付款单列表",
    "/v3/marketing/busifavor/subsidy/pay-receipts",
    "GET /v3/marketing/busifavor/subsidy/pay-receipts"
))]
pub use list_subsidy_payments::ListSubsidyPayments;
pub use list_subsidy_payments::SubsidyPaymentList;
#[doc(alias(
    "根据过滤条件查询用户券",
    "/v3/marketing/busifavor/users/{openid}/coupons",
    "GET /v3/marketing/busifavor/users/{openid}/coupons",
    "4012534963",
    "4012693087"
))]
pub use list_user_coupons::ListUserCoupons;
pub use list_user_coupons::UserCouponPage;
#[doc(alias(
    "向用户预发放商品券",
    "/v3/marketing/busifavor/product-coupons/pre-send",
    "POST /v3/marketing/busifavor/product-coupons/pre-send"
))]
pub use pre_send_product_coupon::PreSendProductCoupon;
pub use pre_send_product_coupon::PreSendToken;
#[doc(alias(
    "查询预存code详情",
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
    "GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"
))]
pub use query_coupon_code::QueryCouponCode;
pub use query_coupon_code::{CouponCodeDetail, CouponInfo};
pub use query_notification_url::NotificationUrl;
#[doc(alias(
    "查询商家券事件通知地址",
    "/v3/marketing/busifavor/callbacks",
    "GET /v3/marketing/busifavor/callbacks",
    "4012465507",
    "4012465557"
))]
pub use query_notification_url::QueryNotificationUrl;
#[doc(alias(
    "查询商家券详情",
    "/v3/marketing/busifavor/stocks/{stock_id}",
    "GET /v3/marketing/busifavor/stocks/{stock_id}",
    "4012534928",
    "4012693047"
))]
pub use query_stock::QueryStock;
pub use query_stock::{CouponCodeCount, ResponseStockSendRule, SendCount, Stock, StockState};
#[doc(alias(
    "查询营销补差付款单详情",
    "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",
    "GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}"
))]
pub use query_subsidy_payment::QuerySubsidyPayment;
#[doc(alias(
    "查询商家券营销补差回退单详情",
    "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
    "GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}"
))]
pub use query_subsidy_return::QuerySubsidyReturn;
#[doc(alias(
    "查询用户单张券详情",
    "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
    "GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
    "4012535011",
    "4012693103"
))]
pub use query_user_coupon::QueryUserCoupon;
pub use redeem_coupon::CouponRedemption;
#[doc(alias(
    "核销用户券",
    "/v3/marketing/busifavor/coupons/use",
    "POST /v3/marketing/busifavor/coupons/use",
    "4012465292",
    "4012465359"
))]
pub use redeem_coupon::RedeemCoupon;
pub use return_coupon::CouponReturn;
#[doc(alias(
    "申请退券",
    "/v3/marketing/busifavor/coupons/return",
    "POST /v3/marketing/busifavor/coupons/return",
    "4012465845",
    "4012465865"
))]
pub use return_coupon::ReturnCoupon;
#[doc(alias(
    "发放消费卡",
    "/v3/marketing/busifavor/coupons/{card_id}/send",
    "POST /v3/marketing/busifavor/coupons/{card_id}/send"
))]
pub use send_consume_card::SendConsumeCard;
pub use send_consume_card::SentConsumeCard;
#[doc(alias(
    "向用户发券",
    "/v3/marketing/busifavor/coupons/send",
    "POST /v3/marketing/busifavor/coupons/send"
))]
pub use send_coupon::SendCoupon;
pub use send_coupon::SentCoupon;
#[doc(alias(
    "向用户发放商品券",
    "/v3/marketing/busifavor/product-coupons/send",
    "POST /v3/marketing/busifavor/product-coupons/send",
    "4015594964",
    "4015595255"
))]
pub use send_product_coupon::SendProductCoupon;
pub use send_product_coupon::{ProductCouponType, SentProductCoupon};
#[doc(alias(
    "设置商家券事件通知地址",
    "/v3/marketing/busifavor/callbacks",
    "POST /v3/marketing/busifavor/callbacks",
    "4012465431",
    "4012465425"
))]
pub use set_notification_url::SetNotificationUrl;
pub use set_notification_url::UpdatedNotificationUrl;
pub use types::{
    AvailableDayTime, AvailableWeek, CouponCode, CustomEntrance, DiscountCoupon, DisplayPattern,
    EntranceMiniProgram, ExchangeCoupon, FinderInfo, FixedAmountCoupon, IrregularAvailableTime,
    NotifyConfig, SentCouponOutcome, StockCouponAvailableTime, StockCouponUseRule, SubsidyPayment,
    SubsidyReturn, UserCoupon, UserCouponAvailableTime, UserCouponAvailableWeek,
    UserCouponCustomEntrance, UserCouponDisplayPattern, UserCouponIrregularAvailableTime,
    UserCouponUseRule, UserDiscountCoupon, UserExchangeCoupon, UserFixedAmountCoupon,
};
#[doc(alias(
    "修改商家券基本信息",
    "/v3/marketing/busifavor/stocks/{stock_id}",
    "PATCH /v3/marketing/busifavor/stocks/{stock_id}",
    "4012535020",
    "4012696764"
))]
pub use update_stock::UpdateStock;
pub use update_stock::{
    CouponUseRuleChange, CustomEntranceChange, DisplayPatternChange, EntranceMiniProgramChange,
    FinderInfoChange, StockSendRuleChange,
};
pub use update_stock_budget::StockBudget;
#[doc(alias(
    "修改批次预算",
    "/v3/marketing/busifavor/stocks/{stock_id}/budget",
    "PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget",
    "4012465739",
    "4012465809"
))]
pub use update_stock_budget::UpdateStockBudget;
#[doc(alias(
    "上传预存code",
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
    "POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
    "4012487038",
    "4012492853"
))]
pub use upload_coupon_codes::UploadCouponCodes;
pub use upload_coupon_codes::{CouponCodeUpload, FailedCouponCode};
