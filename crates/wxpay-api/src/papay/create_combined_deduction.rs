// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CombinedDeduction;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deducts a combined order of an e-commerce platform by contract (电商合单委托代扣支付).
///
/// `POST /v3/ecommerce/combine-papay/transactions`
///
/// - Returns [`CombinedDeduction`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
/// - 中文：电商合单委托代扣支付。调用方：服务商、平台；`combine_out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::CreateCombinedDeduction;
///
/// let request = CreateCombinedDeduction::new("1217752501201407033233368018")
///     .contract_id("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_out_trade_no":"1217752501201407033233368018","contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "电商合单委托代扣支付",
    "/v3/ecommerce/combine-papay/transactions",
    "POST /v3/ecommerce/combine-papay/transactions"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateCombinedDeduction {
    /// The merchant's own number for the combined order (合单商户订单号). Required.
    pub combine_out_trade_no: String,
    /// Application id of the combined order's merchant (合单商户appid). Required.
    pub combine_appid: Option<String>,
    /// Merchant number of the combined order (合单商户号). Required.
    pub combine_mchid: Option<String>,
    /// Contract number (委托代扣协议ID). Required.
    pub contract_id: Option<String>,
    /// Sub-orders (子单信息).
    pub sub_orders: Option<Vec<SubOrder>>,
    /// Risk control details (风控信息).
    pub risk_info: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateCombinedDeduction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `contract_id`.
    /// The client fills in `combine_mchid`, and `combine_appid` if the merchant has such a value, unless set.
    pub fn new(combine_out_trade_no: impl Into<String>) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            combine_appid: None,
            combine_mchid: None,
            contract_id: None,
            sub_orders: None,
            risk_info: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the combined order's merchant (合单商户appid). Required.
    pub fn combine_appid<Via>(mut self, combine_appid: impl IntoField<String, Via>) -> Self {
        self.combine_appid = combine_appid.into_field();
        self
    }

    /// Merchant number of the combined order (合单商户号). Required.
    pub fn combine_mchid<Via>(mut self, combine_mchid: impl IntoField<String, Via>) -> Self {
        self.combine_mchid = combine_mchid.into_field();
        self
    }

    /// Contract number (委托代扣协议ID). Required.
    pub fn contract_id<Via>(mut self, contract_id: impl IntoField<String, Via>) -> Self {
        self.contract_id = contract_id.into_field();
        self
    }

    /// Sub-orders (子单信息).
    pub fn sub_orders<Via>(mut self, sub_orders: impl IntoField<Vec<SubOrder>, Via>) -> Self {
        self.sub_orders = sub_orders.into_field();
        self
    }

    /// Risk control details (风控信息).
    pub fn risk_info<Via>(mut self, risk_info: impl IntoField<String, Via>) -> Self {
        self.risk_info = risk_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateCombinedDeduction
    [combine_out_trade_no,]
    [combine_appid, combine_mchid, contract_id, sub_orders, risk_info,]
    ["combine_appid", "combine_mchid", "contract_id",]
}

wxpay_core::operation!(CreateCombinedDeduction => CombinedDeduction, wxpay_core::Spec::new(
    "papay.create_combined_deduction",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/combine-papay/transactions",
)
.title("电商合单委托代扣支付")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml")
.fill(&[("combine_mchid", wxpay_core::Fill::Mchid), ("combine_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

/// A sub-order to deduct.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubOrder {
    /// Merchant number (子单商户号). Required.
    pub mchid: Option<String>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Amount (订单金额). Required.
    pub amount: Option<SubOrderAmount>,
    /// The merchant's own order number (子单商户订单号). Required.
    pub out_trade_no: Option<String>,
    /// The sub-merchant's number (二级商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (二级商户appid).
    pub sub_appid: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// Settlement details (结算信息).
    pub settle_info: Option<SettleInfo>,
    /// Risk control details of the sub-order (子单风控信息).
    pub sub_risk_info: Option<String>,
    /// Goods or discount tag (订单优惠标记). Described by SKIT; no official source confirms it.
    pub goods_tag: Option<String>,
    /// Acceptance authorization id of the individual payee. Described by SKIT; no official source confirms it.
    pub individual_auth_id: Option<String>,
    /// Platform nickname of the individual payee. Described by SKIT; no official source confirms it.
    pub individual_name: Option<String>,
    /// Type of goods or service. Described by SKIT; no official source confirms it.
    pub order_service_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubOrder {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid`, `amount`, `out_trade_no` and `description`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            attach: None,
            amount: None,
            out_trade_no: None,
            sub_mchid: None,
            sub_appid: None,
            description: None,
            settle_info: None,
            sub_risk_info: None,
            goods_tag: None,
            individual_auth_id: None,
            individual_name: None,
            order_service_type: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (子单商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<SubOrderAmount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// The merchant's own order number (子单商户订单号). Required.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (二级商户appid).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Settlement details (结算信息).
    pub fn settle_info<Via>(mut self, settle_info: impl IntoField<SettleInfo, Via>) -> Self {
        self.settle_info = settle_info.into_field();
        self
    }

    /// Risk control details of the sub-order (子单风控信息).
    pub fn sub_risk_info<Via>(mut self, sub_risk_info: impl IntoField<String, Via>) -> Self {
        self.sub_risk_info = sub_risk_info.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记). Described by SKIT; no official source confirms it.
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Acceptance authorization id of the individual payee. Described by SKIT; no official source confirms it.
    pub fn individual_auth_id<Via>(
        mut self,
        individual_auth_id: impl IntoField<String, Via>,
    ) -> Self {
        self.individual_auth_id = individual_auth_id.into_field();
        self
    }

    /// Platform nickname of the individual payee. Described by SKIT; no official source confirms it.
    pub fn individual_name<Via>(mut self, individual_name: impl IntoField<String, Via>) -> Self {
        self.individual_name = individual_name.into_field();
        self
    }

    /// Type of goods or service. Described by SKIT; no official source confirms it.
    pub fn order_service_type<Via>(
        mut self,
        order_service_type: impl IntoField<String, Via>,
    ) -> Self {
        self.order_service_type = order_service_type.into_field();
        self
    }
}

impl Default for SubOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubOrder
    []
    [mchid, attach, amount, out_trade_no, sub_mchid, sub_appid, description, settle_info, sub_risk_info, goods_tag, individual_auth_id, individual_name, order_service_type,]
    ["mchid", "amount", "out_trade_no", "description",]
}

/// Price of a sub-order, and its currency.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubOrderAmount {
    /// Total amount (标价金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Currency (标价币种). Required.
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubOrderAmount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `total_amount` and `currency`.
    pub fn new() -> Self {
        Self {
            total_amount: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Total amount (标价金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Currency (标价币种). Required.
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for SubOrderAmount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubOrderAmount
    []
    [total_amount, currency,]
    ["total_amount", "currency",]
}

impl SubOrderAmount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total_amount: i64) -> Self {
        Self::new().total_amount(total_amount).currency("CNY")
    }
}

/// Settlement of a sub-order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SettleInfo {
    /// Says whether the order takes part in profit sharing (是否指定分账).
    pub profit_sharing: Option<bool>,
    /// Amount of the subsidy (补差金额). In fen.
    pub subsidy_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SettleInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            profit_sharing: None,
            subsidy_amount: None,
            extra: Extra::new(),
        }
    }

    /// Says whether the order takes part in profit sharing (是否指定分账).
    pub fn profit_sharing<Via>(mut self, profit_sharing: impl IntoField<bool, Via>) -> Self {
        self.profit_sharing = profit_sharing.into_field();
        self
    }

    /// Amount of the subsidy (补差金额). In fen.
    pub fn subsidy_amount<Via>(mut self, subsidy_amount: impl IntoField<i64, Via>) -> Self {
        self.subsidy_amount = subsidy_amount.into_field();
        self
    }
}

impl Default for SettleInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SettleInfo
    []
    [profit_sharing, subsidy_amount,]
    []
}
