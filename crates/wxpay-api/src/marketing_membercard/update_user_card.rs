// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates a user's member card (修改用户会员卡信息).
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：修改用户会员卡信息。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_8.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::UpdateUserCard;
///
/// let request = UpdateUserCard::new()
///     .card_id("sample-card-id")
///     .code("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","code":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改用户会员卡信息",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
    "PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateUserCard {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: Option<String>,
    /// Code (会员卡code). Required. It stands in the path.
    pub code: Option<String>,
    /// Member card number (会员卡编号).
    pub membership_number: Option<String>,
    /// Background image address of the member card (会员卡背景图).
    pub background_picture_url: Option<String>,
    /// Level (用户等级).
    pub level: Option<String>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// Stored-value balance details (用户储值变更信息).
    pub balance_information: Option<BalanceChange>,
    /// True to notify the user of the stored-value change (是否发送储值变更通知).
    pub need_inform_balance: Option<bool>,
    /// True to notify the user of the level change (是否发送等级变更通知).
    pub need_inform_level: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateUserCard {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id` and `code`.
    pub fn new() -> Self {
        Self {
            card_id: None,
            code: None,
            membership_number: None,
            background_picture_url: None,
            level: None,
            out_request_no: None,
            balance_information: None,
            need_inform_balance: None,
            need_inform_level: None,
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

    /// Background image address of the member card (会员卡背景图).
    pub fn background_picture_url<Via>(
        mut self,
        background_picture_url: impl IntoField<String, Via>,
    ) -> Self {
        self.background_picture_url = background_picture_url.into_field();
        self
    }

    /// Level (用户等级).
    pub fn level<Via>(mut self, level: impl IntoField<String, Via>) -> Self {
        self.level = level.into_field();
        self
    }

    /// The merchant's own request number.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Stored-value balance details (用户储值变更信息).
    pub fn balance_information<Via>(
        mut self,
        balance_information: impl IntoField<BalanceChange, Via>,
    ) -> Self {
        self.balance_information = balance_information.into_field();
        self
    }

    /// True to notify the user of the stored-value change (是否发送储值变更通知).
    pub fn need_inform_balance<Via>(
        mut self,
        need_inform_balance: impl IntoField<bool, Via>,
    ) -> Self {
        self.need_inform_balance = need_inform_balance.into_field();
        self
    }

    /// True to notify the user of the level change (是否发送等级变更通知).
    pub fn need_inform_level<Via>(mut self, need_inform_level: impl IntoField<bool, Via>) -> Self {
        self.need_inform_level = need_inform_level.into_field();
        self
    }
}

impl Default for UpdateUserCard {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateUserCard
    []
    [card_id, code, membership_number, background_picture_url, level, out_request_no, balance_information, need_inform_balance, need_inform_level,]
    ["card_id", "code",]
}

wxpay_core::operation!(UpdateUserCard => (), wxpay_core::Spec::new(
    "marketing_membercard.update_user_card",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
)
.title("修改用户会员卡信息")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_8.shtml")
.body(wxpay_core::Body::Json));

/// A change of a user's stored balance.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BalanceChange {
    /// Stored-value balance before the change (更新前用户储值余额). Required. In fen.
    pub before_balance: Option<i64>,
    /// Balance (更新后用户储值余额). Required. In fen.
    pub balance: Option<i64>,
    /// Change of the stored-value balance (本次余额变动值). Required. In fen.
    pub add_balance: Option<i64>,
    /// Remark on the stored-value change (储值消耗记录).
    pub balance_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BalanceChange {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `before_balance`, `balance` and `add_balance`.
    pub fn new() -> Self {
        Self {
            before_balance: None,
            balance: None,
            add_balance: None,
            balance_remark: None,
            extra: Extra::new(),
        }
    }

    /// Stored-value balance before the change (更新前用户储值余额). Required. In fen.
    pub fn before_balance<Via>(mut self, before_balance: impl IntoField<i64, Via>) -> Self {
        self.before_balance = before_balance.into_field();
        self
    }

    /// Balance (更新后用户储值余额). Required. In fen.
    pub fn balance<Via>(mut self, balance: impl IntoField<i64, Via>) -> Self {
        self.balance = balance.into_field();
        self
    }

    /// Change of the stored-value balance (本次余额变动值). Required. In fen.
    pub fn add_balance<Via>(mut self, add_balance: impl IntoField<i64, Via>) -> Self {
        self.add_balance = add_balance.into_field();
        self
    }

    /// Remark on the stored-value change (储值消耗记录).
    pub fn balance_remark<Via>(mut self, balance_remark: impl IntoField<String, Via>) -> Self {
        self.balance_remark = balance_remark.into_field();
        self
    }
}

impl Default for BalanceChange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BalanceChange
    []
    [before_balance, balance, add_balance, balance_remark,]
    ["before_balance", "balance", "add_balance",]
}
