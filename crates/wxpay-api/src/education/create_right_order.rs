// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RightOrder;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates an order that redeems a student right (创建核销订单).
///
/// `POST /v3/edu-star/orders`
///
/// - Returns [`RightOrder`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：创建核销订单。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::education::CreateRightOrder;
///
/// let request = CreateRightOrder::new()
///     .right_id("sample-right-id")
///     .create_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"create_time":"2026-01-31T12:00:00+08:00","right_id":"sample-right-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("创建核销订单", "/v3/edu-star/orders", "POST /v3/edu-star/orders"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateRightOrder {
    /// Application id (appid). Required.
    pub appid: Option<String>,
    /// The user's id within the application (用户在appid下的唯一标识).
    pub wechat_openid: Option<String>,
    /// The user's QQ account (用户QQ账号).
    pub qq: Option<String>,
    /// Benefit id (权益ID). Required.
    pub right_id: Option<String>,
    /// When it was created (权益核销时间). Required.
    pub create_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateRightOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `right_id` and `create_time`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            appid: None,
            wechat_openid: None,
            qq: None,
            right_id: None,
            create_time: None,
            extra: Extra::new(),
        }
    }

    /// Application id (appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (用户在appid下的唯一标识).
    pub fn wechat_openid<Via>(mut self, wechat_openid: impl IntoField<String, Via>) -> Self {
        self.wechat_openid = wechat_openid.into_field();
        self
    }

    /// The user's QQ account (用户QQ账号).
    pub fn qq<Via>(mut self, qq: impl IntoField<String, Via>) -> Self {
        self.qq = qq.into_field();
        self
    }

    /// Benefit id (权益ID). Required.
    pub fn right_id<Via>(mut self, right_id: impl IntoField<String, Via>) -> Self {
        self.right_id = right_id.into_field();
        self
    }

    /// When it was created (权益核销时间). Required.
    pub fn create_time<Via>(mut self, create_time: impl IntoField<DateTime, Via>) -> Self {
        self.create_time = create_time.into_field();
        self
    }
}

impl Default for CreateRightOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateRightOrder
    []
    [appid, wechat_openid, qq, right_id, create_time,]
    ["appid", "right_id", "create_time",]
}

wxpay_core::operation!(CreateRightOrder => RightOrder, wxpay_core::Spec::new(
    "education.create_right_order",
    wxpay_core::http::Method::POST,
    "/v3/edu-star/orders",
)
.title("创建核销订单")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
