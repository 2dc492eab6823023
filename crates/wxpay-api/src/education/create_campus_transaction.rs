// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeviceInfo;
use super::Payer;
use super::PromotionDetail;
use super::TransactionAmount;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deducts a payment under a campus payment contract (扣款).
///
/// `POST /v3/eduschoolpay/transactions`
///
/// - Returns [`CreatedCampusTransaction`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：扣款。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::{CampusAmount, CreateCampusTransaction};
///
/// let request = CreateCampusTransaction::new("1217752501201407033233368018")
///     .description("示例文字")
///     .contract_id("sample-contract-id")
///     .user_id("sample-user-id")
///     .amount(CampusAmount::new().total(100).currency("CNY"));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"currency":"CNY","total":100},"contract_id":"sample-contract-id","description":"示例文字","out_trade_no":"1217752501201407033233368018","user_id":"sample-user-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "扣款",
    "/v3/eduschoolpay/transactions",
    "POST /v3/eduschoolpay/transactions"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateCampusTransaction {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// Application id (商户appid). Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户appid).
    pub sub_appid: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// Goods or discount tag (订单优惠标记).
    pub goods_tag: Option<String>,
    /// Address that receives the notifications (商户接收通知地址). Sources differ on whether it is required.
    pub notify_url: Option<String>,
    /// Contract number (签约协议号). Required.
    pub contract_id: Option<String>,
    /// User id (用户账号). Required.
    pub user_id: Option<String>,
    /// Amount (订单金额). Required.
    pub amount: Option<CampusAmount>,
    /// Scene details (场景信息). Sources differ on whether it is required.
    pub scene_info: Option<SceneInfo>,
    /// Device details (设备信息). Sources differ on whether it is required.
    pub device_info: Option<DeviceInfo>,
    /// Settlement details (分账结算信息).
    pub settle_info: Option<SettleInfo>,
    /// Payment mode (扣款模式).
    pub payment_mode: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateCampusTransaction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `description`, `contract_id`, `user_id` and `amount`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            description: None,
            attach: None,
            goods_tag: None,
            notify_url: None,
            contract_id: None,
            user_id: None,
            amount: None,
            scene_info: None,
            device_info: None,
            settle_info: None,
            payment_mode: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户appid).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Extra data attached by the merchant (商户数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Address that receives the notifications (商户接收通知地址). Sources differ on whether it is required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Contract number (签约协议号). Required.
    pub fn contract_id<Via>(mut self, contract_id: impl IntoField<String, Via>) -> Self {
        self.contract_id = contract_id.into_field();
        self
    }

    /// User id (用户账号). Required.
    pub fn user_id<Via>(mut self, user_id: impl IntoField<String, Via>) -> Self {
        self.user_id = user_id.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<CampusAmount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Scene details (场景信息). Sources differ on whether it is required.
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<SceneInfo, Via>) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }

    /// Device details (设备信息). Sources differ on whether it is required.
    pub fn device_info<Via>(mut self, device_info: impl IntoField<DeviceInfo, Via>) -> Self {
        self.device_info = device_info.into_field();
        self
    }

    /// Settlement details (分账结算信息).
    pub fn settle_info<Via>(mut self, settle_info: impl IntoField<SettleInfo, Via>) -> Self {
        self.settle_info = settle_info.into_field();
        self
    }

    /// Payment mode (扣款模式).
    pub fn payment_mode<Via>(mut self, payment_mode: impl IntoField<String, Via>) -> Self {
        self.payment_mode = payment_mode.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateCampusTransaction
    [out_trade_no,]
    [appid, sub_mchid, sub_appid, description, attach, goods_tag, notify_url, contract_id, user_id, amount, scene_info, device_info, settle_info, payment_mode,]
    ["appid", "description", "contract_id", "user_id", "amount",]
}

wxpay_core::operation!(CreateCampusTransaction => CreatedCampusTransaction, wxpay_core::Spec::new(
    "education.create_campus_transaction",
    wxpay_core::http::Method::POST,
    "/v3/eduschoolpay/transactions",
)
.title("扣款")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The amount of a campus payment to make.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CampusAmount {
    /// Total (总金额). Required. In fen.
    pub total: Option<i64>,
    /// Currency (货币类型). Required.
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CampusAmount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `total` and `currency`.
    pub fn new() -> Self {
        Self {
            total: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Total (总金额). Required. In fen.
    pub fn total<Via>(mut self, total: impl IntoField<i64, Via>) -> Self {
        self.total = total.into_field();
        self
    }

    /// Currency (货币类型). Required.
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for CampusAmount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CampusAmount
    []
    [total, currency,]
    ["total", "currency",]
}

impl CampusAmount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total: i64) -> Self {
        Self::new().total(total).currency("CNY")
    }
}

/// The school, scene and time of a payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SceneInfo {
    /// Start time (消费时间). Required.
    pub start_time: Option<String>,
    /// School number (学校编号). Required.
    pub school_id: Option<String>,
    /// Consumption scene type (消费场景类型). Required.
    pub scene_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SceneInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `start_time`, `school_id` and `scene_type`.
    pub fn new() -> Self {
        Self {
            start_time: None,
            school_id: None,
            scene_type: None,
            extra: Extra::new(),
        }
    }

    /// Start time (消费时间). Required.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<String, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// School number (学校编号). Required.
    pub fn school_id<Via>(mut self, school_id: impl IntoField<String, Via>) -> Self {
        self.school_id = school_id.into_field();
        self
    }

    /// Consumption scene type (消费场景类型). Required.
    pub fn scene_type<Via>(mut self, scene_type: impl IntoField<String, Via>) -> Self {
        self.scene_type = scene_type.into_field();
        self
    }
}

impl Default for SceneInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SceneInfo
    []
    [start_time, school_id, scene_type,]
    ["start_time", "school_id", "scene_type",]
}

/// Says whether profit sharing applies.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SettleInfo {
    /// Says whether the order takes part in profit sharing (是否指定分账).
    pub profit_sharing: Option<bool>,
    /// Amount of the subsidy. Described by SKIT; no official source confirms it.
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

    /// Amount of the subsidy. Described by SKIT; no official source confirms it.
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

/// A campus payment just made, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedCampusTransaction {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户AppID).
    pub sub_appid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<String>,
    /// Trade state (交易状态).
    pub trade_state: Option<String>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// The payer (支付者).
    pub payer: Option<Payer>,
    /// Amount (订单金额).
    pub amount: Option<TransactionAmount>,
    /// Device details (设备信息).
    pub device_info: Option<DeviceInfo>,
    /// Details of the promotions (优惠详情).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedCampusTransaction
    []
    [mchid, appid, sub_mchid, sub_appid, out_trade_no, transaction_id, trade_type, trade_state, trade_state_desc, bank_type, attach, success_time, payer, amount, device_info, promotion_detail,]
    []
}
