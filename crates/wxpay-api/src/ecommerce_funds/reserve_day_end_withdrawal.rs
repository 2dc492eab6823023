// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DayEndWithdrawal;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reserves a sub-merchant's withdrawal by its balance at the end of the day (二级商户按日终余额预约提现).
///
/// `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
///
/// - Returns [`DayEndWithdrawal`].
/// - Callers: service providers and platforms (平台商户).
/// - Rate limit: 40 requests a second.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：二级商户按日终余额预约提现。调用方：平台商户；`out_request_no` 和参数不变时可以重试；每秒 40 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013328143)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `INVALID_REQUEST` | 400 | Withdrawal not permitted; account type unknown or not enabled. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `ACCOUNT_ERROR` | 403 | Sub-merchant has no bank card. | Send the same request again later. |
/// | `ACCOUNT_NOT_VERIFIED` | 403 | Payout to the sub-merchant failed. | Send the same request again later. |
/// | `CONTRACT_NOT_CONFIRMED` | 403 | Withdrawal not permitted. | Apply for the permission. |
/// | `NO_AUTH` | 403 | No permission for this interface. | Apply for the permission. |
/// | `NOT_ENOUGH` | 403 | Sub-merchant's balance is not enough. | Top up the account. |
/// | `REQUEST_BLOCKED` | 403 | Withdrawal not permitted. | Apply for the permission. |
/// | `ORDER_NOT_EXIST` | 404 | No such withdrawal. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::{ReserveDayEndWithdrawal, WithdrawalAmountRule};
///
/// let request = ReserveDayEndWithdrawal::new("T20240611222222222200")
///     .sub_mchid("1900000109")
///     .calculate_amount_type(WithdrawalAmountRule::OnlyDayEndBalance)
///     .remark("示例备注")
///     .bank_memo("示例文字")
///     .notify_url("https://example.com/notify")
///     .reserve_amount(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bank_memo":"示例文字","calculate_amount_type":"ONLY_DAY_END_BALANCE","notify_url":"https://example.com/notify","out_request_no":"T20240611222222222200","remark":"示例备注","reserve_amount":1,"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "二级商户按日终余额预约提现",
    "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
    "POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
    "4013328143"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReserveDayEndWithdrawal {
    /// The merchant's own request number (商户提现单号). Required. At most 32 characters.
    pub out_request_no: String,
    /// The sub-merchant's number (特约商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Calculation of the withdrawal amount (计算提现金额方式). Required.
    pub calculate_amount_type: Option<WithdrawalAmountRule>,
    /// Remark (提现备注). At most 56 characters.
    pub remark: Option<String>,
    /// Bank memo (银行附言). At most 32 characters.
    pub bank_memo: Option<String>,
    /// Address that receives the notifications (提现结果通知地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// Amount to keep (留存额). In fen.
    pub reserve_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReserveDayEndWithdrawal {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `calculate_amount_type`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            sub_mchid: None,
            calculate_amount_type: None,
            remark: None,
            bank_memo: None,
            notify_url: None,
            reserve_amount: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Calculation of the withdrawal amount (计算提现金额方式). Required.
    pub fn calculate_amount_type<Via>(
        mut self,
        calculate_amount_type: impl IntoField<WithdrawalAmountRule, Via>,
    ) -> Self {
        self.calculate_amount_type = calculate_amount_type.into_field();
        self
    }

    /// Remark (提现备注). At most 56 characters.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }

    /// Bank memo (银行附言). At most 32 characters.
    pub fn bank_memo<Via>(mut self, bank_memo: impl IntoField<String, Via>) -> Self {
        self.bank_memo = bank_memo.into_field();
        self
    }

    /// Address that receives the notifications (提现结果通知地址). At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Amount to keep (留存额). In fen.
    pub fn reserve_amount<Via>(mut self, reserve_amount: impl IntoField<i64, Via>) -> Self {
        self.reserve_amount = reserve_amount.into_field();
        self
    }
}

wxpay_core::__model_impl! { ReserveDayEndWithdrawal
    [out_request_no,]
    [sub_mchid, calculate_amount_type, remark, bank_memo, notify_url, reserve_amount,]
    ["sub_mchid", "calculate_amount_type",]
}

wxpay_core::operation!(ReserveDayEndWithdrawal => DayEndWithdrawal, wxpay_core::Spec::new(
    "ecommerce_funds.reserve_day_end_withdrawal",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
)
.title("二级商户按日终余额预约提现")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013328143")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::open_enum! {
    /// From which balance the amount of a reserved withdrawal is calculated.
    pub enum WithdrawalAmountRule {
        /// Day-end balance only, fails when less is there.
        OnlyDayEndBalance = "ONLY_DAY_END_BALANCE",
        /// Day-end balance, else the current one.
        AllowCurrentBalance = "ALLOW_CURRENT_BALANCE",
    }
}
