// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::OpenidPayer;
use super::Prepayment;
use super::SceneInfo;
use super::SettleInfo;
use super::TradeScenario;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Places an order collected by individuals that the user pays in a mini program (个人收款交易下单-小程序).
///
/// `POST /v3/combine-transactions/miniprogram`
///
/// It belongs to the product for payments to individuals. Combined orders of a mini program are placed with [`JsapiPrepay`].
///
/// - Returns [`Prepayment`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
/// - 中文：个人收款交易下单-小程序。调用方：服务商、平台；`combine_out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::combine_payments::{Amount, IndividualMiniProgramPrepay, IndividualSubOrder};
///
/// let request = IndividualMiniProgramPrepay::new("1217752501201407033233368018").sub_orders([
///     IndividualSubOrder::new()
///         .mchid("1900000109")
///         .out_trade_no("1217752501201407033233368018")
///         .amount(Amount::new().total_amount(100).currency("CNY"))
///         .description("示例文字"),
/// ]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_out_trade_no":"1217752501201407033233368018","sub_orders":[{"amount":{"currency":"CNY","total_amount":100},"description":"示例文字","mchid":"1900000109","out_trade_no":"1217752501201407033233368018"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "个人收款交易下单-小程序",
    "/v3/combine-transactions/miniprogram",
    "POST /v3/combine-transactions/miniprogram",
    "4012602225",
    "MiniprogramPrepay"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IndividualMiniProgramPrepay {
    /// The merchant's own number for the combined order (交易单订单号). Required.
    pub combine_out_trade_no: String,
    /// Application id of the combined order's merchant (平台商户应用ID). Required.
    pub combine_appid: Option<String>,
    /// Merchant number of the combined order (平台商户号). Required.
    pub combine_mchid: Option<String>,
    /// Details of the payer (支付者). Sources differ on whether it is required.
    pub combine_payer_info: Option<OpenidPayer>,
    /// Scene details (场景信息).
    pub scene_info: Option<SceneInfo>,
    /// Sub-orders (商品单信息). Required.
    pub sub_orders: Option<Vec<IndividualSubOrder>>,
    /// When the order expires (交易结束时间).
    pub time_expire: Option<DateTime>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// Trade scenario (交易场景).
    pub trade_scenario: Option<TradeScenario>,
    /// Start time of the trade (交易起始时间). Described by SKIT; no official source confirms it.
    pub time_start: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IndividualMiniProgramPrepay {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_orders`.
    /// The client fills in `combine_mchid`, and `combine_appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(combine_out_trade_no: impl Into<String>) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            combine_appid: None,
            combine_mchid: None,
            combine_payer_info: None,
            scene_info: None,
            sub_orders: None,
            time_expire: None,
            notify_url: None,
            trade_scenario: None,
            time_start: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the combined order's merchant (平台商户应用ID). Required.
    pub fn combine_appid<Via>(mut self, combine_appid: impl IntoField<String, Via>) -> Self {
        self.combine_appid = combine_appid.into_field();
        self
    }

    /// Merchant number of the combined order (平台商户号). Required.
    pub fn combine_mchid<Via>(mut self, combine_mchid: impl IntoField<String, Via>) -> Self {
        self.combine_mchid = combine_mchid.into_field();
        self
    }

    /// Details of the payer (支付者). Sources differ on whether it is required.
    pub fn combine_payer_info<Via>(
        mut self,
        combine_payer_info: impl IntoField<OpenidPayer, Via>,
    ) -> Self {
        self.combine_payer_info = combine_payer_info.into_field();
        self
    }

    /// Scene details (场景信息).
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<SceneInfo, Via>) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }

    /// Sub-orders (商品单信息). Required.
    pub fn sub_orders<Via>(
        mut self,
        sub_orders: impl IntoField<Vec<IndividualSubOrder>, Via>,
    ) -> Self {
        self.sub_orders = sub_orders.into_field();
        self
    }

    /// When the order expires (交易结束时间).
    pub fn time_expire<Via>(mut self, time_expire: impl IntoField<DateTime, Via>) -> Self {
        self.time_expire = time_expire.into_field();
        self
    }

    /// Address that receives the notifications (通知地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Trade scenario (交易场景).
    pub fn trade_scenario<Via>(
        mut self,
        trade_scenario: impl IntoField<TradeScenario, Via>,
    ) -> Self {
        self.trade_scenario = trade_scenario.into_field();
        self
    }

    /// Start time of the trade (交易起始时间). Described by SKIT; no official source confirms it.
    pub fn time_start<Via>(mut self, time_start: impl IntoField<DateTime, Via>) -> Self {
        self.time_start = time_start.into_field();
        self
    }
}

wxpay_core::__model_impl! { IndividualMiniProgramPrepay
    [combine_out_trade_no,]
    [combine_appid, combine_mchid, combine_payer_info, scene_info, sub_orders, time_expire, notify_url, trade_scenario, time_start,]
    ["combine_appid", "combine_mchid", "sub_orders",]
}

wxpay_core::operation!(IndividualMiniProgramPrepay => Prepayment, wxpay_core::Spec::new(
    "combine_payments.individual_mini_program_prepay",
    wxpay_core::http::Method::POST,
    "/v3/combine-transactions/miniprogram",
)
.title("个人收款交易下单-小程序")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012602225")
.fill(&[("combine_mchid", wxpay_core::Fill::Mchid), ("combine_appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

/// A sub-order that an individual collects.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IndividualSubOrder {
    /// Merchant number (商品单发起商户号). Required.
    pub mchid: Option<String>,
    /// Type of goods or service (商品服务类型).
    pub order_service_type: Option<OrderServiceType>,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID). Sources differ on whether it is required.
    pub individual_auth_id: Option<String>,
    /// Platform nickname of the individual payee (商品单个人收款方平台昵称).
    pub individual_name: Option<String>,
    /// The merchant's own order number (商品单商户订单号). Required.
    pub out_trade_no: Option<String>,
    /// Amount (商品单金额). Required.
    pub amount: Option<Amount>,
    /// Extra data attached by the merchant (附加数据). Sources differ on whether it is required.
    pub attach: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// Goods or discount tag (订单优惠标记). Described by SKIT; no official source confirms it.
    pub goods_tag: Option<String>,
    /// Settlement details (结算信息). Described by SKIT; no official source confirms it.
    pub settle_info: Option<SettleInfo>,
    /// The sub-merchant's application id (子商户应用ID). Described by SKIT; no official source confirms it.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IndividualSubOrder {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid`, `out_trade_no`, `amount` and `description`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            order_service_type: None,
            individual_auth_id: None,
            individual_name: None,
            out_trade_no: None,
            amount: None,
            attach: None,
            description: None,
            goods_tag: None,
            settle_info: None,
            sub_appid: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商品单发起商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Type of goods or service (商品服务类型).
    pub fn order_service_type<Via>(
        mut self,
        order_service_type: impl IntoField<OrderServiceType, Via>,
    ) -> Self {
        self.order_service_type = order_service_type.into_field();
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

    /// Platform nickname of the individual payee (商品单个人收款方平台昵称).
    pub fn individual_name<Via>(mut self, individual_name: impl IntoField<String, Via>) -> Self {
        self.individual_name = individual_name.into_field();
        self
    }

    /// The merchant's own order number (商品单商户订单号). Required.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Amount (商品单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据). Sources differ on whether it is required.
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记). Described by SKIT; no official source confirms it.
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Settlement details (结算信息). Described by SKIT; no official source confirms it.
    pub fn settle_info<Via>(mut self, settle_info: impl IntoField<SettleInfo, Via>) -> Self {
        self.settle_info = settle_info.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID). Described by SKIT; no official source confirms it.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for IndividualSubOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IndividualSubOrder
    []
    [mchid, order_service_type, individual_auth_id, individual_name, out_trade_no, amount, attach, description, goods_tag, settle_info, sub_appid, sub_mchid,]
    ["mchid", "out_trade_no", "amount", "description",]
}

wxpay_core::open_enum! {
    /// Kind of service that a sub-order is for.
    pub enum OrderServiceType {
        Individualtrade = "INDIVIDUALTRADE",
    }
}
