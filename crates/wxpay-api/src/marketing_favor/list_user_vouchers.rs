// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusinessType;
use super::Voucher;

wxpay_core::model! {
    /// Lists a user's vouchers by merchant, page by page (根据商户号查用户的券).
    ///
    /// `GET /v3/marketing/favor/users/{openid}/coupons`
    ///
    /// - Returns [`VoucherPage`].
    /// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：根据商户号查用户的券。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | Notification address required; notified merchant required. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Openid not of the AppID; activity over or not active. | Check the parameters. |
    /// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Send the same request again later. |
    /// | `MCH_NOT_EXISTS` | 400 | Merchant number invalid. |  |
    /// | `NOT_ENOUGH` | 403 | Batch's budget used up. |  |
    /// | `REQUEST_BLOCKED` | 403 | Calling merchant has no permission; merchant may not send coupons; batch not for other merchants. | Check the parameters. Apply for the permission. |
    /// | `USER_ACCOUNT_ABNORMAL` | 403 | User invalid. | Contact WeChat Pay. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such batch. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "根据商户号查用户的券")]
    pub request ListUserVouchers {
        required {
            /// The user's id within the application (用户openid). Required. At most 128 characters. It stands in the path.
            openid: String,
            /// Application id (公众账号ID). Required. At most 128 characters.
            appid: String,
        }
        optional {
            /// Coupon batch id (批次号). At most 20 characters.
            stock_id: String,
            /// Status (券或消费金状态).
            status: VoucherStateFilter,
            /// Merchant number that created the coupon batch (创建批次的商户号). At most 20 characters.
            creator_mchid: String,
            /// Merchant number that sends the coupon batch (批次发放商户号).
            sender_mchid: String,
            /// Merchant number where it can be used (可用商户号). At most 20 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534690")
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
        /// Usable ones.
        Sended = "SENDED",
        /// Usable and used ones.
        Used = "USED",
    }
}
