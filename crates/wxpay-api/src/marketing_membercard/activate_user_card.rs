// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Activates a user's member card from the merchant's page (激活会员卡（跳转型激活）).
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：激活会员卡（跳转型激活）。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_10.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::ActivateUserCard;
///
/// let request = ActivateUserCard::new()
///     .card_id("sample-card-id")
///     .code("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","code":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "激活会员卡（跳转型激活）",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",
    "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ActivateUserCard {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: Option<String>,
    /// Code (会员卡code). Required. It stands in the path.
    pub code: Option<String>,
    /// Member card number (会员卡编号).
    pub membership_number: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ActivateUserCard {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id` and `code`.
    pub fn new() -> Self {
        Self {
            card_id: None,
            code: None,
            membership_number: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Code (会员卡code). Required. It stands in the path.
    pub fn code<Via>(mut self, code: impl IntoField<String, Via>) -> Self {
        self.code = code.into_field();
        self
    }

    /// Member card number (会员卡编号).
    pub fn membership_number<Via>(
        mut self,
        membership_number: impl IntoField<String, Via>,
    ) -> Self {
        self.membership_number = membership_number.into_field();
        self
    }
}

impl Default for ActivateUserCard {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ActivateUserCard
    []
    [card_id, code, membership_number,]
    ["card_id", "code",]
}

wxpay_core::operation!(ActivateUserCard => (), wxpay_core::Spec::new(
    "marketing_membercard.activate_user_card",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",
)
.title("激活会员卡（跳转型激活）")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_10.shtml")
.body(wxpay_core::Body::Json));
