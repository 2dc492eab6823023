// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;

wxpay_core::model! {
    /// Deletes a receiver of profit sharing (删除分账接收方).
    ///
    /// `POST /v3/profitsharing/receivers/delete`
    ///
    /// - Returns [`DeletedReceiver`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：删除分账接收方。调用方：普通商户、普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Apply for the permission. |
    /// | `FREQUENCY_LIMITED` | 429 | Receivers removed too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "删除分账接收方")]
    pub request DeleteReceiver {
        required {
            /// Application id (应用ID). Required. At most 32 characters.
            appid: String,
            /// Kind (分账接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号). Required. At most 64 characters.
            account: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(DeleteReceiver => DeletedReceiver, wxpay_core::Spec::new(
    "delete_receiver",
    wxpay_core::http::Method::POST,
    "/v3/profitsharing/receivers/delete",
)
.title("删除分账接收方")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012529590")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The receiver that was deleted.
    pub answer DeletedReceiver {
        always {}
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号). At most 64 characters.
            account: String,
        }
    }
}
