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

pub use associate_order::{AssociateOrder, OrderAssociation};
pub use create_stock::{
    CouponAvailableTime, CouponUseRule, CreateStock, CreatedStock, StockSendRule,
};
pub use create_subsidy_payment::CreateSubsidyPayment;
pub use create_subsidy_return::CreateSubsidyReturn;
pub use deactivate_coupon::{CouponDeactivation, DeactivateCoupon};
pub use delete_coupon_code::{CouponCodeDeletion, DeleteCouponCode};
pub use disassociate_order::{DisassociateOrder, OrderDisassociation};
pub use enums::{
    BackgroundColor, CodeDisplayMode, CouponCodeMode, CouponState, StockType, UseMethod,
};
pub use event::{
    CouponSendChannel, Event, ReceivedCoupon, SentCouponAttachInfo, SentCouponEventType,
};
pub use list_coupon_codes::{CouponCodePage, CouponCodeState, ListCouponCodes};
pub use list_subsidy_payments::{ListSubsidyPayments, SubsidyPaymentList};
pub use list_user_coupons::{ListUserCoupons, UserCouponPage};
pub use pre_send_product_coupon::{PreSendProductCoupon, PreSendToken};
pub use query_coupon_code::{CouponCodeDetail, CouponInfo, QueryCouponCode};
pub use query_notification_url::{NotificationUrl, QueryNotificationUrl};
pub use query_stock::{
    AnswerStockSendRule, CouponCodeCount, QueryStock, SendCount, Stock, StockState,
};
pub use query_subsidy_payment::QuerySubsidyPayment;
pub use query_subsidy_return::QuerySubsidyReturn;
pub use query_user_coupon::QueryUserCoupon;
pub use redeem_coupon::{CouponRedemption, RedeemCoupon};
pub use return_coupon::{CouponReturn, ReturnCoupon};
pub use send_consume_card::{SendConsumeCard, SentConsumeCard};
pub use send_coupon::{SendCoupon, SentCoupon};
pub use send_product_coupon::{ProductCouponType, SendProductCoupon, SentProductCoupon};
pub use set_notification_url::{SetNotificationUrl, UpdatedNotificationUrl};
pub use types::{
    AvailableDayTime, AvailableWeek, CouponCode, CustomEntrance, DiscountCoupon, DisplayPattern,
    EntranceMiniProgram, ExchangeCoupon, FinderInfo, FixedAmountCoupon, IrregularAvailableTime,
    NotifyConfig, SentCouponOutcome, StockCouponAvailableTime, StockCouponUseRule, SubsidyPayment,
    SubsidyReturn, UserCoupon, UserCouponAvailableTime, UserCouponAvailableWeek,
    UserCouponCustomEntrance, UserCouponDisplayPattern, UserCouponIrregularAvailableTime,
    UserCouponUseRule, UserDiscountCoupon, UserExchangeCoupon, UserFixedAmountCoupon,
};
pub use update_stock::{
    CouponUseRuleChange, CustomEntranceChange, DisplayPatternChange, EntranceMiniProgramChange,
    FinderInfoChange, StockSendRuleChange, UpdateStock,
};
pub use update_stock_budget::{StockBudget, UpdateStockBudget};
pub use upload_coupon_codes::{CouponCodeUpload, FailedCouponCode, UploadCouponCodes};
