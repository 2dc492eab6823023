// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Sends a user spending credit of a batch (发放指定批次的消费金).
///
/// `POST /v3/multiuse/users/{openid}/coupons`
///
/// - Returns [`MultiUseCoupon`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：发放指定批次的消费金。调用方：商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::{IdentityCardType, SendMultiUseCoupon};
///
/// let request = SendMultiUseCoupon::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .stock_id("sample-stock-id")
///     .out_request_no("1217752501201407033233368018")
///     .user_name("示例名称")
///     .id_card_number("110101199003070011")
///     .card_type(IdentityCardType::IdCard);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_type":"ID_CARD","id_card_number":"110101199003070011","openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"1217752501201407033233368018","stock_id":"sample-stock-id","user_name":"示例名称"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发放指定批次的消费金",
    "/v3/multiuse/users/{openid}/coupons",
    "POST /v3/multiuse/users/{openid}/coupons",
    "4012539766",
    "SendMultiuseCoupon"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SendMultiUseCoupon {
    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub openid: Option<String>,
    /// Coupon batch id (批次号). Required.
    pub stock_id: Option<String>,
    /// The merchant's own request number (商户单据号). Required.
    pub out_request_no: Option<String>,
    /// The user's name (用户姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Identity document number (身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Amount (发放面额). In fen.
    pub amount: Option<i64>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Kind of card or document (证件类型). Required.
    pub card_type: Option<IdentityCardType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SendMultiUseCoupon {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `stock_id`, `out_request_no`, `user_name`, `id_card_number` and `card_type`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            openid: None,
            stock_id: None,
            out_request_no: None,
            user_name: None,
            id_card_number: None,
            amount: None,
            appid: None,
            card_type: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户OpenID). Required. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Coupon batch id (批次号). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// The merchant's own request number (商户单据号). Required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// The user's name (用户姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_name<Via>(mut self, user_name: impl IntoField<Sensitive, Via>) -> Self {
        self.user_name = user_name.into_field();
        self
    }

    /// Identity document number (身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_card_number<Via>(mut self, id_card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_number = id_card_number.into_field();
        self
    }

    /// Amount (发放面额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Kind of card or document (证件类型). Required.
    pub fn card_type<Via>(mut self, card_type: impl IntoField<IdentityCardType, Via>) -> Self {
        self.card_type = card_type.into_field();
        self
    }
}

impl Default for SendMultiUseCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SendMultiUseCoupon
    []
    [openid, stock_id, out_request_no, user_name, id_card_number, amount, appid, card_type,]
    ["openid", "stock_id", "out_request_no", "user_name", "id_card_number", "appid", "card_type",]
}

wxpay_core::operation!(SendMultiUseCoupon => MultiUseCoupon, wxpay_core::Spec::new(
    "marketing_activities.send_multi_use_coupon",
    wxpay_core::http::Method::POST,
    "/v3/multiuse/users/{openid}/coupons",
)
.title("发放指定批次的消费金")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012539766")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The id of the spending credit that was sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct MultiUseCoupon {
    /// Coupon id (消费金ID).
    pub coupon_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MultiUseCoupon
    []
    [coupon_id,]
    []
}

wxpay_core::open_enum! {
    /// The kind of the user's identity document.
    pub enum IdentityCardType {
        IdCard = "ID_CARD",
    }
}
