// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalReason;
use super::AbnormalSettlementResult;
use super::BatchState;
use super::Currency;
use super::TradeScenario;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Applies for the settlement of several orders to an individual (个人收款-申请批量结算).
///
/// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
///
/// - Returns [`AcceptedBatchSettlement`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_settle_batch_no` and the same parameters.
/// - 中文：个人收款-申请批量结算。调用方：服务商、平台；`out_settle_batch_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_collections::{
///     Amount, ApplyForBatchSettlement, OrderSettlement, SettlementDetail,
/// };
///
/// let request = ApplyForBatchSettlement::new("1217752501201407033233368018")
///     .description("示例文字")
///     .settle_info_list([OrderSettlement::new()
///         .out_settle_no("1217752501201407033233368018")
///         .transaction_id("1217752501201407033233368018")
///         .settle_detail_info_list([SettlementDetail::new()
///             .out_settle_detail_no("1217752501201407033233368018")
///             .settle_type("示例文字")
///             .amount(Amount::new().amount(100))])]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"description":"示例文字","out_settle_batch_no":"1217752501201407033233368018","settle_info_list":[{"out_settle_no":"1217752501201407033233368018","settle_detail_info_list":[{"amount":{"amount":100},"out_settle_detail_no":"1217752501201407033233368018","settle_type":"示例文字"}],"transaction_id":"1217752501201407033233368018"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "个人收款-申请批量结算",
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders",
    "POST /v3/platsolution/ecommerce/settle/prepay-settle-orders",
    "4012649847"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForBatchSettlement {
    /// The merchant's own settlement batch number (商户结算批次单号). Required.
    pub out_settle_batch_no: String,
    /// Application id (发起方AppID). Required.
    pub appid: Option<String>,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID). Sources differ on whether it is required.
    pub individual_auth_id: Option<String>,
    /// Address that receives the notifications (通知地址). Required.
    pub notify_url: Option<String>,
    /// Description (收款方描述). Required.
    pub description: Option<String>,
    /// Trade scenario (交易场景). Sources differ on whether it is required.
    pub trade_scenario: Option<TradeScenario>,
    /// List of settlement details (结算信息列表). Required.
    pub settle_info_list: Option<Vec<OrderSettlement>>,
    /// Template id of the receipt type (收款类型模板ID). Known values: 1, 2.
    pub receive_type_template_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForBatchSettlement {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `description` and `settle_info_list`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_settle_batch_no: impl Into<String>) -> Self {
        Self {
            out_settle_batch_no: out_settle_batch_no.into(),
            appid: None,
            individual_auth_id: None,
            notify_url: None,
            description: None,
            trade_scenario: None,
            settle_info_list: None,
            receive_type_template_id: None,
            extra: Extra::new(),
        }
    }

    /// Application id (发起方AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID). Sources differ on whether it is required.
    pub fn individual_auth_id<Via>(
        mut self,
        individual_auth_id: impl IntoField<String, Via>,
    ) -> Self {
        self.individual_auth_id = individual_auth_id.into_field();
        self
    }

    /// Address that receives the notifications (通知地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Description (收款方描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Trade scenario (交易场景). Sources differ on whether it is required.
    pub fn trade_scenario<Via>(
        mut self,
        trade_scenario: impl IntoField<TradeScenario, Via>,
    ) -> Self {
        self.trade_scenario = trade_scenario.into_field();
        self
    }

    /// List of settlement details (结算信息列表). Required.
    pub fn settle_info_list<Via>(
        mut self,
        settle_info_list: impl IntoField<Vec<OrderSettlement>, Via>,
    ) -> Self {
        self.settle_info_list = settle_info_list.into_field();
        self
    }

    /// Template id of the receipt type (收款类型模板ID). Known values: 1, 2.
    pub fn receive_type_template_id<Via>(
        mut self,
        receive_type_template_id: impl IntoField<i64, Via>,
    ) -> Self {
        self.receive_type_template_id = receive_type_template_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForBatchSettlement
    [out_settle_batch_no,]
    [appid, individual_auth_id, notify_url, description, trade_scenario, settle_info_list, receive_type_template_id,]
    ["appid", "notify_url", "description", "settle_info_list",]
}

wxpay_core::operation!(ApplyForBatchSettlement => AcceptedBatchSettlement, wxpay_core::Spec::new(
    "ecommerce_collections.apply_for_batch_settlement",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders",
)
.title("个人收款-申请批量结算")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012649847")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_settle_batch_no")));

/// The settlement of one order in a batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct OrderSettlement {
    /// The merchant's own settlement number (商户结算单号). Required.
    pub out_settle_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号). Required.
    pub transaction_id: Option<String>,
    /// List of settlement items (结算明细单列表). Required.
    pub settle_detail_info_list: Option<Vec<SettlementDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl OrderSettlement {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `out_settle_no`, `transaction_id` and `settle_detail_info_list`.
    pub fn new() -> Self {
        Self {
            out_settle_no: None,
            transaction_id: None,
            settle_detail_info_list: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own settlement number (商户结算单号). Required.
    pub fn out_settle_no<Via>(mut self, out_settle_no: impl IntoField<String, Via>) -> Self {
        self.out_settle_no = out_settle_no.into_field();
        self
    }

    /// WeChat Pay's order number (微信支付订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// List of settlement items (结算明细单列表). Required.
    pub fn settle_detail_info_list<Via>(
        mut self,
        settle_detail_info_list: impl IntoField<Vec<SettlementDetail>, Via>,
    ) -> Self {
        self.settle_detail_info_list = settle_detail_info_list.into_field();
        self
    }
}

impl Default for OrderSettlement {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { OrderSettlement
    []
    [out_settle_no, transaction_id, settle_detail_info_list,]
    ["out_settle_no", "transaction_id", "settle_detail_info_list",]
}

/// A batch settlement that was just applied for.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedBatchSettlement {
    /// The merchant's own settlement batch number (商户结算批次单号).
    pub out_settle_batch_no: Option<String>,
    /// WeChat Pay's settlement batch number (微信支付结算批次单号).
    pub settle_batch_no: Option<String>,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// Description (收款方描述).
    pub description: Option<String>,
    /// State (批次状态).
    pub state: Option<BatchState>,
    /// Trade scenario (交易场景).
    pub trade_scenario: Option<TradeScenario>,
    /// When it was created (批次创建时间).
    pub create_time: Option<DateTime>,
    /// When it was finished (批次完成时间).
    pub finish_time: Option<DateTime>,
    /// Result of handling the abnormal settlement (异常结算处理结果). Described by SKIT; no official source confirms it.
    pub abnormal_settle_result: Option<AbnormalSettlementResult>,
    /// Kind of abnormality (异常原因类型). Described by SKIT; no official source confirms it.
    pub abnormal_type: Option<AbnormalReason>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AcceptedBatchSettlement
    []
    [out_settle_batch_no, settle_batch_no, individual_auth_id, description, state, trade_scenario, create_time, finish_time, abnormal_settle_result, abnormal_type,]
    []
}

/// One receiver and amount in the settlement of an order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SettlementDetail {
    /// The merchant's own settlement detail number (商户结算明细单号). Required.
    pub out_settle_detail_no: Option<String>,
    /// Settlement type (结算类型). Required.
    pub settle_type: Option<String>,
    /// Receiver type (接收方类型). Sources differ on whether it is required.
    pub receiver_type: Option<String>,
    /// Account of the receiver (接收方账号). Sources differ on whether it is required.
    pub receiver_account: Option<String>,
    /// Amount (金额). Required.
    pub amount: Option<Amount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SettlementDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `out_settle_detail_no`, `settle_type` and `amount`.
    pub fn new() -> Self {
        Self {
            out_settle_detail_no: None,
            settle_type: None,
            receiver_type: None,
            receiver_account: None,
            amount: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own settlement detail number (商户结算明细单号). Required.
    pub fn out_settle_detail_no<Via>(
        mut self,
        out_settle_detail_no: impl IntoField<String, Via>,
    ) -> Self {
        self.out_settle_detail_no = out_settle_detail_no.into_field();
        self
    }

    /// Settlement type (结算类型). Required.
    pub fn settle_type<Via>(mut self, settle_type: impl IntoField<String, Via>) -> Self {
        self.settle_type = settle_type.into_field();
        self
    }

    /// Receiver type (接收方类型). Sources differ on whether it is required.
    pub fn receiver_type<Via>(mut self, receiver_type: impl IntoField<String, Via>) -> Self {
        self.receiver_type = receiver_type.into_field();
        self
    }

    /// Account of the receiver (接收方账号). Sources differ on whether it is required.
    pub fn receiver_account<Via>(mut self, receiver_account: impl IntoField<String, Via>) -> Self {
        self.receiver_account = receiver_account.into_field();
        self
    }

    /// Amount (金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }
}

impl Default for SettlementDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SettlementDetail
    []
    [out_settle_detail_no, settle_type, receiver_type, receiver_account, amount,]
    ["out_settle_detail_no", "settle_type", "amount",]
}

/// An amount with its currency.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Amount {
    /// Amount (金额). Required. In fen.
    pub amount: Option<i64>,
    /// Currency (币种).
    pub currency: Option<Currency>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Amount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `amount`.
    pub fn new() -> Self {
        Self {
            amount: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Amount (金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Currency (币种).
    pub fn currency<Via>(mut self, currency: impl IntoField<Currency, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for Amount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Amount
    []
    [amount, currency,]
    ["amount",]
}

impl Amount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(amount: i64) -> Self {
        Self::new().amount(amount).currency("CNY")
    }
}
