// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Deletes merchants that send coupons from an activity (删除活动发券商户号).
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
    ///
    /// - Returns [`PayGiftMerchantDeletion`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：删除活动发券商户号。调用方：普通商户、普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466787)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature wrong or incomplete. | Check the parameters. Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant not authorised. | Check the parameters. |
    /// | `RULE_LIMIT` | 403 | Changed by another request. | Send the same request again later. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | Resource missing or not available. | Check the parameters. |
    #[doc(alias = "删除活动发券商户号")]
    pub request DeletePayGiftMerchants {
        required {
            /// Activity id (活动id). Required. At most 20 characters. It stands in the path.
            activity_id: String,
        }
        optional {
            /// Merchant numbers that send the coupons. At most 15 characters. From 1 to 500 items.
            merchant_id_list: Vec<String>,
            /// Request number of the deletion. At most 128 characters. Of the form `[a-zA-Z0-9\|-_\*]{1,128}`.
            delete_request_no: String,
        }
    }
}

wxpay_core::operation!(DeletePayGiftMerchants => PayGiftMerchantDeletion, wxpay_core::Spec::new(
    "delete_pay_gift_merchants",
    wxpay_core::http::Method::POST,
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
)
.title("删除活动发券商户号")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012466787")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The outcome of deleting merchants from an activity.
    pub answer PayGiftMerchantDeletion {
        always {}
        optional {
            /// Activity id (活动id).
            activity_id: String,
            /// When it was deleted (删除时间).
            delete_time: DateTime,
        }
    }
}
