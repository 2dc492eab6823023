// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Vouchers: batches, sending to users, what users hold, redemption and refund details (代金券).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`EnrollUserInMultiUseActivity`] | 给指定用户报名多笔立减活动 | `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity` |
//! | [`QueryMultiUseVoucher`] | 查询绑定多笔立减活动的代金券详情 | `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` |
//! | [`QueryNotificationUrl`] | 获取已设置的消息通知地址 | `GET /v3/marketing/favor/callbacks` |
//! | [`SetNotificationUrl`] | 设置消息通知地址 | `POST /v3/marketing/favor/callbacks` |
//! | [`CreateStock`] | 创建代金券批次 | `POST /v3/marketing/favor/coupon-stocks` |
//! | [`UploadImage`] | （营销）图片上传 | `POST /v3/marketing/favor/media/image-upload` |
//! | [`ListStocks`] | 条件查询批次列表 | `GET /v3/marketing/favor/stocks` |
//! | [`QueryStock`] | 查询批次详情 | `GET /v3/marketing/favor/stocks/{stock_id}` |
//! | [`ListStockItems`] | 查询代金券可用单品 | `GET /v3/marketing/favor/stocks/{stock_id}/items` |
//! | [`ListStockMerchants`] | 查询代金券可用商户 | `GET /v3/marketing/favor/stocks/{stock_id}/merchants` |
//! | [`UpdateStockItems`] | 修改可用单品编码 | `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id` |
//! | [`PauseStock`] | 暂停代金券批次 | `POST /v3/marketing/favor/stocks/{stock_id}/pause` |
//! | [`ApplyForRefundDetailsFile`] | 下载批次退款明细 | `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow` |
//! | [`ApplyForDailyRefundDetailsFile`] | 获取批次退款明细下载链接 | `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day` |
//! | [`RestartStock`] | 重启代金券批次 | `POST /v3/marketing/favor/stocks/{stock_id}/restart` |
//! | [`ActivateStock`] | 激活代金券批次 | `POST /v3/marketing/favor/stocks/{stock_id}/start` |
//! | [`StopStock`] | 终止批次 | `POST /v3/marketing/favor/stocks/{stock_id}/stop` |
//! | [`ApplyForRedemptionDetailsFile`] | 下载批次核销明细 | `GET /v3/marketing/favor/stocks/{stock_id}/use-flow` |
//! | [`ApplyForDailyRedemptionDetailsFile`] | 获取批次核销明细下载链接 | `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` |
//! | [`ListUserVouchers`] | 根据商户号查用户的券 | `GET /v3/marketing/favor/users/{openid}/coupons` |
//! | [`SendVoucher`] | 发放代金券 | `POST /v3/marketing/favor/users/{openid}/coupons` |
//! | [`QueryUserVoucher`] | 查询代金券详情 | `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`VoucherUsed`](Event::VoucherUsed) | 核销事件回调通知 | `COUPON.USE` |

mod activate_stock;
mod apply_for_daily_redemption_details_file;
mod apply_for_daily_refund_details_file;
mod apply_for_redemption_details_file;
mod apply_for_refund_details_file;
mod create_stock;
mod enroll_user_in_multi_use_activity;
mod enums;
mod event;
mod list_stock_items;
mod list_stock_merchants;
mod list_stocks;
mod list_user_vouchers;
mod pause_stock;
mod query_multi_use_voucher;
mod query_notification_url;
mod query_stock;
mod query_user_voucher;
mod restart_stock;
mod send_voucher;
mod set_notification_url;
mod stop_stock;
mod types;
mod update_stock_items;
mod upload_image;

#[doc(alias(
    "激活代金券批次",
    "/v3/marketing/favor/stocks/{stock_id}/start",
    "POST /v3/marketing/favor/stocks/{stock_id}/start",
    "4012460137",
    "4012460237"
))]
pub use activate_stock::ActivateStock;
pub use activate_stock::StockActivation;
#[doc(alias(
    "获取批次核销明细下载链接",
    "/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day",
    "GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day",
    "QueryDailyRedemptionDetailsFile"
))]
pub use apply_for_daily_redemption_details_file::ApplyForDailyRedemptionDetailsFile;
pub use apply_for_daily_redemption_details_file::DailyRedemptionDetailsFile;
#[doc(alias(
    "获取批次退款明细下载链接",
    "/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day",
    "GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day",
    "QueryDailyRefundDetailsFile"
))]
pub use apply_for_daily_refund_details_file::ApplyForDailyRefundDetailsFile;
pub use apply_for_daily_refund_details_file::DailyRefundDetailsFile;
#[doc(alias(
    "下载批次核销明细",
    "/v3/marketing/favor/stocks/{stock_id}/use-flow",
    "GET /v3/marketing/favor/stocks/{stock_id}/use-flow",
    "4012463585",
    "4012463698",
    "QueryRedemptionDetailsFile"
))]
pub use apply_for_redemption_details_file::ApplyForRedemptionDetailsFile;
#[doc(alias(
    "下载批次退款明细",
    "/v3/marketing/favor/stocks/{stock_id}/refund-flow",
    "GET /v3/marketing/favor/stocks/{stock_id}/refund-flow",
    "4012463523",
    "4012463548",
    "QueryRefundDetailsFile"
))]
pub use apply_for_refund_details_file::ApplyForRefundDetailsFile;
#[doc(alias(
    "创建代金券批次",
    "/v3/marketing/favor/coupon-stocks",
    "POST /v3/marketing/favor/coupon-stocks",
    "4012534633",
    "4012534537"
))]
pub use create_stock::CreateStock;
pub use create_stock::{
    BackgroundColor, CardLimit, CreatedStock, DiscountVoucher, ExchangeVoucher, FixedAvailableTime,
    JumpTarget, PatternInfo, StockUseRule, VoucherAvailableTime, VoucherUseRule,
};
#[doc(alias(
    "给指定用户报名多笔立减活动",
    "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity",
    "POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity",
    "4014569793"
))]
pub use enroll_user_in_multi_use_activity::EnrollUserInMultiUseActivity;
pub use enums::{
    BusinessType, RegionLevel, StockState, StockType, TradeType, VoucherState, VoucherType,
};
pub use event::{Event, ReducedPrice, SingleItemDiscount, UsedVoucher, UsedVoucherConsumption};
#[doc(alias(
    "查询代金券可用单品",
    "/v3/marketing/favor/stocks/{stock_id}/items",
    "GET /v3/marketing/favor/stocks/{stock_id}/items",
    "4012463442",
    "4012463475"
))]
pub use list_stock_items::ListStockItems;
#[doc(alias(
    "查询代金券可用商户",
    "/v3/marketing/favor/stocks/{stock_id}/merchants",
    "GET /v3/marketing/favor/stocks/{stock_id}/merchants",
    "4012463358",
    "4012463409"
))]
pub use list_stock_merchants::ListStockMerchants;
#[doc(alias(
    "条件查询批次列表",
    "/v3/marketing/favor/stocks",
    "GET /v3/marketing/favor/stocks",
    "4012460489",
    "4012460518"
))]
pub use list_stocks::ListStocks;
pub use list_stocks::StockPage;
#[doc(alias(
    "根据商户号查用户的券",
    "/v3/marketing/favor/users/{openid}/coupons",
    "GET /v3/marketing/favor/users/{openid}/coupons",
    "4012534690",
    "4012494237"
))]
pub use list_user_vouchers::ListUserVouchers;
pub use list_user_vouchers::{VoucherPage, VoucherStateFilter};
#[doc(alias(
    "暂停代金券批次",
    "/v3/marketing/favor/stocks/{stock_id}/pause",
    "POST /v3/marketing/favor/stocks/{stock_id}/pause",
    "4012460305",
    "4012460340"
))]
pub use pause_stock::PauseStock;
#[doc(alias(
    "查询绑定多笔立减活动的代金券详情",
    "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
    "GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
    "4014569864"
))]
pub use query_multi_use_voucher::QueryMultiUseVoucher;
pub use query_multi_use_voucher::{MultiUseVoucher, MultiUseVoucherState, UsedAmounts};
pub use query_notification_url::NotificationUrl;
#[doc(alias(
    "获取已设置的消息通知地址",
    "/v3/marketing/favor/callbacks",
    "GET /v3/marketing/favor/callbacks",
    "4012464070",
    "4012464155"
))]
pub use query_notification_url::QueryNotificationUrl;
#[doc(alias(
    "查询批次详情",
    "/v3/marketing/favor/stocks/{stock_id}",
    "GET /v3/marketing/favor/stocks/{stock_id}",
    "4012460564",
    "4012460606"
))]
pub use query_stock::QueryStock;
#[doc(alias(
    "查询代金券详情",
    "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
    "GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
    "4012486942",
    "4012492796"
))]
pub use query_user_voucher::QueryUserVoucher;
#[doc(alias(
    "重启代金券批次",
    "/v3/marketing/favor/stocks/{stock_id}/restart",
    "POST /v3/marketing/favor/stocks/{stock_id}/restart",
    "4012460411",
    "4012460448"
))]
pub use restart_stock::RestartStock;
pub use restart_stock::StockRestart;
#[doc(alias(
    "发放代金券",
    "/v3/marketing/favor/users/{openid}/coupons",
    "POST /v3/marketing/favor/users/{openid}/coupons",
    "4012463767",
    "4012463807"
))]
pub use send_voucher::SendVoucher;
#[doc(alias(
    "设置消息通知地址",
    "/v3/marketing/favor/callbacks",
    "POST /v3/marketing/favor/callbacks",
    "4012464198",
    "4012464176"
))]
pub use set_notification_url::SetNotificationUrl;
pub use set_notification_url::UpdatedNotificationUrl;
pub use stop_stock::StockStop;
#[doc(alias(
    "终止批次",
    "/v3/marketing/favor/stocks/{stock_id}/stop",
    "POST /v3/marketing/favor/stocks/{stock_id}/stop"
))]
pub use stop_stock::StopStock;
pub use types::{
    AvailableRegion, CutToPrice, DetailsFile, FixedAmountVoucher, FixedDiscountCoupon, GoodsDetail,
    IssuedVoucher, Redemption, ResponseFixedAmountVoucher, ResponseStockUseRule, Stock,
    StockChange, StockScopePage, Voucher,
};
#[doc(alias(
    "修改可用单品编码",
    "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id",
    "POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id"
))]
pub use update_stock_items::UpdateStockItems;
#[doc(alias(
    "（营销）图片上传",
    "/v3/marketing/favor/media/image-upload",
    "POST /v3/marketing/favor/media/image-upload",
    "4012557233",
    "4015900513"
))]
pub use upload_image::UploadImage;
pub use upload_image::UploadedImage;
