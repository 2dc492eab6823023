// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReceiverAccount;
use super::ReceiverType;

wxpay_core::model! {
    /// Deletes a receiver from a brand's profit sharing (删除分账接收方).
    ///
    /// `POST /v3/brand/profitsharing/receivers/delete`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_8.shtml)
    #[doc(alias = "删除分账接收方")]
    pub request BrandDeleteReceiver {
        required {
            /// Merchant number of the brand (品牌主商户号). Required.
            brand_mchid: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Kind (分账接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号). Required.
            account: String,
        }
        optional {
            /// The sub-merchant's application id (子商户公众账号ID).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(BrandDeleteReceiver => BrandReceiverAccount, wxpay_core::Spec::new(
    "brand_delete_receiver",
    wxpay_core::http::Method::POST,
    "/v3/brand/profitsharing/receivers/delete",
)
.title("删除分账接收方")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_8.shtml")
.body(wxpay_core::Body::Json));
