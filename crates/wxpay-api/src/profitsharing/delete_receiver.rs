// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;

wxpay_core::model! {
    /// Deletes a receiver of profit sharing (删除分账接收方).
    ///
    /// `POST /v3/profitsharing/receivers/delete`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_9.shtml)
    #[doc(alias = "删除分账接收方")]
    pub request DeleteReceiver {
        required {
            /// Application id (应用ID). Required.
            appid: String,
            /// Kind (分账接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号). Required.
            account: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_9.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The receiver that was deleted.
    pub answer DeletedReceiver {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号).
            account: String,
        }
    }
}
