// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deletes a receiver of profit sharing (删除分账接收方).
///
/// `POST /v3/profitsharing/receivers/delete`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_9.shtml)
#[doc(alias = "删除分账接收方")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteReceiver {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Kind (分账接收方类型). Required.
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方账号). Required.
    pub account: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteReceiver {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `type` and `account`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            r#type: None,
            account: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Kind (分账接收方类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Account (分账接收方账号). Required.
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
    [sub_mchid, appid, sub_appid, r#type = "type", account,]
    ["appid", "type", "account",]
}

wxpay_core::operation!(DeleteReceiver => DeletedReceiver, wxpay_core::Spec::new(
    "delete_receiver",
    wxpay_core::http::Method::POST,
    "/v3/profitsharing/receivers/delete",
)
.title("删除分账接收方")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_9.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The receiver that was deleted.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedReceiver {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方账号).
    pub account: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeletedReceiver
    []
    [sub_mchid, r#type = "type", account,]
    []
}
