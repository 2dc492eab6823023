// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::Payer;
use super::TradeType;
use super::TransactionSceneInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Value;

/// Applies for a deduction (申请扣款接口).
///
/// `POST /v3/offlineface/transactions`
///
/// - Returns [`AcceptedTransaction`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：申请扣款接口。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::CreateTransaction;
///
/// let request = CreateTransaction::new().auth_code("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"auth_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请扣款接口",
    "/v3/offlineface/transactions",
    "POST /v3/offlineface/transactions"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateTransaction {
    /// Authorization or credential code (支付凭证). Required.
    pub auth_code: Option<String>,
    /// The service provider's application id (服务商公众号appid).
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (子商户公众号appid).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户商户号).
    pub sub_mchid: Option<String>,
    /// Amount (金额信息).
    pub amount: Option<Amount>,
    /// Scene details (支付场景信息).
    pub scene_info: Option<SceneInfo>,
    /// Goods or discount tag (优惠标记).
    pub goods_tag: Option<String>,
    /// Description (商品信息).
    pub description: Option<String>,
    /// Extra data attached by the merchant (商户附加信息).
    pub attach: Option<String>,
    /// Settlement details (结算信息).
    pub settle_info: Option<SettleInfo>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Business details (业务信息).
    pub business: Option<Business>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateTransaction {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `auth_code`.
    pub fn new() -> Self {
        Self {
            auth_code: None,
            sp_appid: None,
            sp_mchid: None,
            sub_appid: None,
            sub_mchid: None,
            amount: None,
            scene_info: None,
            goods_tag: None,
            description: None,
            attach: None,
            settle_info: None,
            out_trade_no: None,
            business: None,
            extra: Extra::new(),
        }
    }

    /// Authorization or credential code (支付凭证). Required.
    pub fn auth_code<Via>(mut self, auth_code: impl IntoField<String, Via>) -> Self {
        self.auth_code = auth_code.into_field();
        self
    }

    /// The service provider's application id (服务商公众号appid).
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The service provider's merchant number (服务商商户号).
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户公众号appid).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Amount (金额信息).
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Scene details (支付场景信息).
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<SceneInfo, Via>) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }

    /// Goods or discount tag (优惠标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Description (商品信息).
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Extra data attached by the merchant (商户附加信息).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Settlement details (结算信息).
    pub fn settle_info<Via>(mut self, settle_info: impl IntoField<SettleInfo, Via>) -> Self {
        self.settle_info = settle_info.into_field();
        self
    }

    /// The merchant's own order number (商户订单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Business details (业务信息).
    pub fn business<Via>(mut self, business: impl IntoField<Business, Via>) -> Self {
        self.business = business.into_field();
        self
    }
}

impl Default for CreateTransaction {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateTransaction
    []
    [auth_code, sp_appid, sp_mchid, sub_appid, sub_mchid, amount, scene_info, goods_tag, description, attach, settle_info, out_trade_no, business,]
    ["auth_code",]
}

wxpay_core::operation!(CreateTransaction => AcceptedTransaction, wxpay_core::Spec::new(
    "face.create_transaction",
    wxpay_core::http::Method::POST,
    "/v3/offlineface/transactions",
)
.title("申请扣款接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html")
.body(wxpay_core::Body::Json));

/// The device a deduction is asked from.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SceneInfo {
    /// IP address of the device (设备IP). Required.
    pub device_ip: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SceneInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `device_ip`.
    pub fn new() -> Self {
        Self {
            device_ip: None,
            extra: Extra::new(),
        }
    }

    /// IP address of the device (设备IP). Required.
    pub fn device_ip<Via>(mut self, device_ip: impl IntoField<String, Via>) -> Self {
        self.device_ip = device_ip.into_field();
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
    [device_ip,]
    ["device_ip",]
}

impl From<&str> for SceneInfo {
    /// Takes the `device_ip`.
    fn from(device_ip: &str) -> Self {
        Self::new().device_ip(device_ip)
    }
}

impl From<String> for SceneInfo {
    /// Takes the `device_ip`.
    fn from(device_ip: String) -> Self {
        Self::new().device_ip(device_ip)
    }
}

/// Says whether the deduction takes part in profit sharing.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SettleInfo {
    /// Says whether the order takes part in profit sharing.
    pub profit_sharing: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SettleInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            profit_sharing: None,
            extra: Extra::new(),
        }
    }

    /// Says whether the order takes part in profit sharing.
    pub fn profit_sharing<Via>(mut self, profit_sharing: impl IntoField<bool, Via>) -> Self {
        self.profit_sharing = profit_sharing.into_field();
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
    [profit_sharing,]
    []
}

/// The platform's product and scene of a deduction.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Business {
    /// Product id of the platform (平台产品ID). Required. Known values: 2, 11.
    pub business_product_id: Option<i64>,
    /// Scene id of the platform (平台场景ID). Required. Known values: 3, 4, 5, 6, 124, 125, 126.
    pub business_scene_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Business {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `business_product_id` and `business_scene_id`.
    pub fn new() -> Self {
        Self {
            business_product_id: None,
            business_scene_id: None,
            extra: Extra::new(),
        }
    }

    /// Product id of the platform (平台产品ID). Required. Known values: 2, 11.
    pub fn business_product_id<Via>(
        mut self,
        business_product_id: impl IntoField<i64, Via>,
    ) -> Self {
        self.business_product_id = business_product_id.into_field();
        self
    }

    /// Scene id of the platform (平台场景ID). Required. Known values: 3, 4, 5, 6, 124, 125, 126.
    pub fn business_scene_id<Via>(mut self, business_scene_id: impl IntoField<i64, Via>) -> Self {
        self.business_scene_id = business_scene_id.into_field();
        self
    }
}

impl Default for Business {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Business
    []
    [business_product_id, business_scene_id,]
    ["business_product_id", "business_scene_id",]
}

/// A deduction after it was applied for.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedTransaction {
    /// The service provider's application id (服务商公众号appid).
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (子商户公众号appid).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户商户号).
    pub sub_mchid: Option<String>,
    /// The payer (支付用户信息).
    pub payer: Option<Payer>,
    /// Amount (金额信息).
    pub amount: Option<Amount>,
    /// Details of the promotions (优惠信息列表).
    pub promotion_detail: Option<Vec<Value>>,
    /// Scene details (支付场景信息).
    pub scene_info: Option<TransactionSceneInfo>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<TradeType>,
    /// Trade state (交易状态).
    pub trade_state: Option<String>,
    /// Description of the trade state (交易描述).
    pub trade_state_description: Option<String>,
    /// Debt state (欠款状态).
    pub debt_state: Option<String>,
    /// Description (商品信息).
    pub description: Option<String>,
    /// Extra data attached by the merchant (商户附加信息).
    pub attach: Option<String>,
    /// When it succeeded (支付成功时间).
    pub success_time: Option<DateTime>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// WeChat Pay's order number of the repayment (还款微信订单号).
    pub repayment_transaction_id: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Error category (错误分类).
    pub error_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AcceptedTransaction
    []
    [sp_appid, sp_mchid, sub_appid, sub_mchid, payer, amount, promotion_detail, scene_info, bank_type, trade_type, trade_state, trade_state_description, debt_state, description, attach, success_time, transaction_id, repayment_transaction_id, out_trade_no, error_type,]
    []
}
