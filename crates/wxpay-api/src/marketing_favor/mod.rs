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
//! | [`QueryRefundDetailsFile`] | 下载批次退款明细 | `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow` |
//! | [`QueryDailyRefundDetailsFile`] | 获取批次退款明细下载链接 | `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day` |
//! | [`RestartStock`] | 重启代金券批次 | `POST /v3/marketing/favor/stocks/{stock_id}/restart` |
//! | [`ActivateStock`] | 激活代金券批次 | `POST /v3/marketing/favor/stocks/{stock_id}/start` |
//! | [`StopStock`] | 终止批次 | `POST /v3/marketing/favor/stocks/{stock_id}/stop` |
//! | [`QueryRedemptionDetailsFile`] | 下载批次核销明细 | `GET /v3/marketing/favor/stocks/{stock_id}/use-flow` |
//! | [`QueryDailyRedemptionDetailsFile`] | 获取批次核销明细下载链接 | `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` |
//! | [`ListUserVouchers`] | 根据商户号查用户的券 | `GET /v3/marketing/favor/users/{openid}/coupons` |
//! | [`SendVoucher`] | 发放代金券 | `POST /v3/marketing/favor/users/{openid}/coupons` |
//! | [`QueryUserVoucher`] | 查询代金券详情 | `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`VoucherUsed`](Event::VoucherUsed) | 核销事件回调通知 | `COUPON.USE` |

mod activate_stock;
mod create_stock;
mod enroll_user_in_multi_use_activity;
mod enums;
mod event;
mod list_stock_items;
mod list_stock_merchants;
mod list_stocks;
mod list_user_vouchers;
mod pause_stock;
mod query_daily_redemption_details_file;
mod query_daily_refund_details_file;
mod query_multi_use_voucher;
mod query_notification_url;
mod query_redemption_details_file;
mod query_refund_details_file;
mod query_stock;
mod query_user_voucher;
mod restart_stock;
mod send_voucher;
mod set_notification_url;
mod stop_stock;
mod types;
mod update_stock_items;
mod upload_image;

pub use activate_stock::{ActivateStock, StockActivation};
pub use create_stock::{
    BackgroundColor, CardLimit, CreateStock, CreatedStock, DiscountVoucher, ExchangeVoucher,
    FixedAvailableTime, JumpTarget, PatternInfo, StockUseRule, VoucherAvailableTime,
    VoucherUseRule,
};
pub use enroll_user_in_multi_use_activity::EnrollUserInMultiUseActivity;
pub use enums::{
    BusinessType, RegionLevel, StockState, StockType, TradeType, VoucherState, VoucherType,
};
pub use event::{Event, ReducedPrice, SingleItemDiscount, UsedVoucher, UsedVoucherConsumption};
pub use list_stock_items::ListStockItems;
pub use list_stock_merchants::ListStockMerchants;
pub use list_stocks::{ListStocks, StockPage};
pub use list_user_vouchers::{ListUserVouchers, VoucherPage, VoucherStateFilter};
pub use pause_stock::PauseStock;
pub use query_daily_redemption_details_file::{
    DailyRedemptionDetailsFile, QueryDailyRedemptionDetailsFile,
};
pub use query_daily_refund_details_file::{DailyRefundDetailsFile, QueryDailyRefundDetailsFile};
pub use query_multi_use_voucher::{
    MultiUseVoucher, MultiUseVoucherState, QueryMultiUseVoucher, UsedAmounts,
};
pub use query_notification_url::{NotificationUrl, QueryNotificationUrl};
pub use query_redemption_details_file::QueryRedemptionDetailsFile;
pub use query_refund_details_file::QueryRefundDetailsFile;
pub use query_stock::QueryStock;
pub use query_user_voucher::QueryUserVoucher;
pub use restart_stock::{RestartStock, StockRestart};
pub use send_voucher::SendVoucher;
pub use set_notification_url::{SetNotificationUrl, UpdatedNotificationUrl};
pub use stop_stock::{StockStop, StopStock};
pub use types::{
    AnswerFixedAmountVoucher, AnswerStockUseRule, AvailableRegion, CutToPrice, DetailsFile,
    FixedAmountVoucher, FixedDiscountCoupon, GoodsDetail, IssuedVoucher, Redemption, Stock,
    StockChange, StockScopePage, Voucher,
};
pub use update_stock_items::UpdateStockItems;
pub use upload_image::{UploadImage, UploadedImage};
