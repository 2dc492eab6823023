// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettlementAmount;
use super::SettlementState;
use super::WalletRegion;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists settled or unsettled funds of a period (查询结算资金明细).
///
/// `GET /v3/global/settle/settlements`
///
/// - Returns [`SettlementPage`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：查询结算资金明细。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_10.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::{ListSettlements, SettlementState};
///
/// let request = ListSettlements::new()
///     .settle_state(SettlementState::Settled)
///     .limit(20)
///     .offset(0);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"limit":20,"offset":0,"settle_state":"SETTLED"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询结算资金明细",
    "/v3/global/settle/settlements",
    "GET /v3/global/settle/settlements"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListSettlements {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Settlement state (结算状态). Required.
    pub settle_state: Option<SettlementState>,
    /// Start date of the settlement (结算开始日期).
    pub settle_start_date: Option<String>,
    /// End date of the settlement (结算结束日期).
    pub settle_end_date: Option<String>,
    /// Most results to return in one page (最大记录条数). Required.
    pub limit: Option<i64>,
    /// Start of the page of results (记录起始位置). Required.
    pub offset: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListSettlements {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `settle_state`, `limit` and `offset`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            settle_state: None,
            settle_start_date: None,
            settle_end_date: None,
            limit: None,
            offset: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Settlement state (结算状态). Required.
    pub fn settle_state<Via>(mut self, settle_state: impl IntoField<SettlementState, Via>) -> Self {
        self.settle_state = settle_state.into_field();
        self
    }

    /// Start date of the settlement (结算开始日期).
    pub fn settle_start_date<Via>(
        mut self,
        settle_start_date: impl IntoField<String, Via>,
    ) -> Self {
        self.settle_start_date = settle_start_date.into_field();
        self
    }

    /// End date of the settlement (结算结束日期).
    pub fn settle_end_date<Via>(mut self, settle_end_date: impl IntoField<String, Via>) -> Self {
        self.settle_end_date = settle_end_date.into_field();
        self
    }

    /// Most results to return in one page (最大记录条数). Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Start of the page of results (记录起始位置). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }
}

impl Default for ListSettlements {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListSettlements
    []
    [sub_mchid, settle_state, settle_start_date, settle_end_date, limit, offset,]
    ["settle_state", "limit", "offset",]
}

wxpay_core::operation!(ListSettlements => SettlementPage, wxpay_core::Spec::new(
    "global.list_settlements",
    wxpay_core::http::Method::GET,
    "/v3/global/settle/settlements",
)
.title("查询结算资金明细")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_10.shtml")
.query(&["sub_mchid", "settle_state", "settle_start_date", "settle_end_date", "limit", "offset"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListSettlements => [Settlement] in data, items by offset, total total_count);

/// One page of settlements.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementPage {
    /// Result data (结算信息列表).
    pub data: Option<Vec<Settlement>>,
    /// Total count (总记录条数).
    pub total_count: Option<i64>,
    /// Start of the page of results (记录起始位置).
    pub offset: Option<i64>,
    /// Most results to return in one page (最大记录条数).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SettlementPage
    []
    [data, total_count, offset, limit,]
    []
}

/// The funds settled in one batch, with the part that was shared.
#[derive(Clone)]
#[non_exhaustive]
pub struct Settlement {
    /// WeChat Pay's batch number (付款批次号).
    pub batch_id: Option<String>,
    /// Settlement date (结算日期).
    pub settlement_date: Option<String>,
    /// Start date of the trades (交易开始日期).
    pub trade_start_date: Option<String>,
    /// End date of the trades (交易结束日期).
    pub trade_end_date: Option<String>,
    /// Amount (金额).
    pub amount: Option<SettlementAmount>,
    /// Entity of the wallet (钱包主体).
    pub wallet_region: Option<WalletRegion>,
    /// Amounts of the profit sharing (分账业务金额).
    pub split_amount: Option<SplitAmount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Settlement
    []
    [batch_id, settlement_date, trade_start_date, trade_end_date, amount, wallet_region, split_amount,]
    []
}

/// The amounts of a settlement that belong to profit sharing.
#[derive(Clone)]
#[non_exhaustive]
pub struct SplitAmount {
    /// Amount settled (已结算金额). In fen.
    pub settled: Option<i64>,
    /// Amount not yet settled (未结算金额). In fen.
    pub unsettle: Option<i64>,
    /// Currency (结算币种).
    pub currency: Option<String>,
    /// Payment amount (支付金额). In fen.
    pub pay: Option<i64>,
    /// Refund amount (退款金额). In fen.
    pub refund: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SplitAmount
    []
    [settled, unsettle, currency, pay, refund,]
    []
}
