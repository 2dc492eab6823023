// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IssuedVoucher;

wxpay_core::model! {
    /// Sends a voucher to a user (发放代金券).
    ///
    /// `POST /v3/marketing/favor/users/{openid}/coupons`
    ///
    /// - Returns [`IssuedVoucher`].
    /// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：发放代金券。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `PARAM_ERROR` | 400 | AppID required; openid required. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Openid not of the AppID; merchant number invalid. | Check the parameters. Send fewer requests. |
    /// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. |  |
    /// | `MCH_NOT_EXISTS` | 403 | Merchant number invalid. | Check the parameters. |
    /// | `NOT_ENOUGH` | 403 | Batch's budget used up; daily limit of coupons reached; balance is not enough. | Top up the account. |
    /// | `REQUEST_BLOCKED` | 403 | Merchant may not send coupons; batch not for other merchants; user's limit reached. | Check the parameters. |
    /// | `RULE_LIMIT` | 403 | User reached the limit of coupons; blocked by the rule for natural persons. |  |
    /// | `USER_ACCOUNT_ABNORMAL` | 403 | User invalid; user has not verified the real name. | Contact WeChat Pay. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such batch. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too many users at once. | Send fewer requests. |
    #[doc(alias = "发放代金券")]
    pub request SendVoucher {
        required {
            /// The user's id within the application (用户openid). Required. At most 128 characters. It stands in the path.
            openid: String,
            /// Coupon batch id (批次号). Required. At most 20 characters.
            stock_id: String,
            /// The merchant's own request number (商户单据号). Required. At most 128 characters.
            out_request_no: String,
            /// Application id (公众账号ID). Required. At most 128 characters.
            appid: String,
            /// Merchant number that created the coupon batch (创建批次的商户号). Required. At most 20 characters.
            stock_creator_mchid: String,
        }
        optional {
            /// Face value specified on sending (指定面额发券). In fen.
            coupon_value: i64,
            /// Spending threshold specified on sending (指定面额发券). In fen.
            coupon_minimum: i64,
        }
    }
}

wxpay_core::operation!(SendVoucher => IssuedVoucher, wxpay_core::Spec::new(
    "send_voucher",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/users/{openid}/coupons",
)
.title("发放代金券")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012463767")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
