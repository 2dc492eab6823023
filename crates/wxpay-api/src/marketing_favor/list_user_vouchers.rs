// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusinessType;
use super::Voucher;

wxpay_core::model! {
    /// Lists a user's vouchers by merchant, page by page (根据商户号查用户的券).
    ///
    /// `GET /v3/marketing/favor/users/{openid}/coupons`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_9.shtml)
    #[doc(alias = "根据商户号查用户的券")]
    pub request ListUserVouchers {
        required {
            /// The user's id within the application (用户openid). Required. It stands in the path.
            openid: String,
            /// Application id (公众账号ID). Required.
            appid: String,
        }
        optional {
            /// Coupon batch id (批次号).
            stock_id: String,
            /// Status (券或消费金状态).
            status: VoucherStateFilter,
            /// Merchant number that created the coupon batch (创建批次的商户号).
            creator_mchid: String,
            /// Merchant number that sends the coupon batch (批次发放商户号).
            sender_mchid: String,
            /// Merchant number where it can be used (可用商户号).
            available_mchid: String,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Business type (业务类型).
            business_type: BusinessType,
        }
    }
}

wxpay_core::operation!(ListUserVouchers => VoucherPage, wxpay_core::Spec::new(
    "list_user_vouchers",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/users/{openid}/coupons",
)
.title("根据商户号查用户的券")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_9.shtml")
.query(&["appid", "stock_id", "status", "creator_mchid", "sender_mchid", "available_mchid", "offset", "limit", "business_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListUserVouchers => [Voucher] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// A page of a user's vouchers.
    pub answer VoucherPage {
        always {}
        optional {
            /// Total count (总数量).
            total_count: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Result data (结果集).
            data: Vec<Voucher>,
        }
    }
}

wxpay_core::open_enum! {
    /// The state by which a user's vouchers are listed.
    pub enum VoucherStateFilter {
        /// Sended.
        Sended = "SENDED",
        /// Used.
        Used = "USED",
    }
}
