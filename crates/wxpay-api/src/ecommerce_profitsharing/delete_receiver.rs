// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverAccount;
use super::ReceiverType;

wxpay_core::model! {
    /// Deletes a receiver of profit sharing (删除分账接收方).
    ///
    /// `POST /v3/ecommerce/profitsharing/receivers/delete`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_8.shtml)
    #[doc(alias = "删除分账接收方")]
    pub request DeleteReceiver {
        required {
            /// Kind (接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account (接收方账号). Required.
            account: String,
        }
        optional {
            /// Application id (公众账号ID).
            appid: String,
        }
    }
}

wxpay_core::operation!(DeleteReceiver => ReceiverAccount, wxpay_core::Spec::new(
    "delete_receiver",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/receivers/delete",
)
.title("删除分账接收方")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_8.shtml")
.body(wxpay_core::Body::Json));
