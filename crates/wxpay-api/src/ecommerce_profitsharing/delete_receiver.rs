// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverAccount;
use super::ReceiverType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deletes a receiver of profit sharing (删除分账接收方).
///
/// `POST /v3/ecommerce/profitsharing/receivers/delete`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_8.shtml)
#[doc(alias = "删除分账接收方")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteReceiver {
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Kind (接收方类型). Required.
    pub r#type: Option<ReceiverType>,
    /// Account (接收方账号). Required.
    pub account: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteReceiver {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `type` and `account`.
    pub fn new() -> Self {
        Self {
            appid: None,
            r#type: None,
            account: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众账号ID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Kind (接收方类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Account (接收方账号). Required.
    pub fn account<Via>(mut self, account: impl IntoField<String, Via>) -> Self {
        self.account = account.into_field();
        self
    }
}

impl Default for DeleteReceiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeleteReceiver
    []
    [appid, r#type = "type", account,]
    ["type", "account",]
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
