// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::ContractOrderDetail;
use super::ContractOrderSceneInfo;
use super::OpenidPayer;
use super::Prepayment;
use super::ProfitSharingSettleInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Places a sub-merchant's order during which the user also authorizes or signs a contract (JSAPI下单并授权/签约).
///
/// `POST /v3/pay/partner/transactions/jsapi-with-contract`
///
/// - Returns [`Prepayment`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：JSAPI下单并授权/签约。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/hide-partner-jsapi-payment/partner-jsons/partner-jsapi-contract-prepay.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::partner_payments::{
///     Amount, JsapiContractInfo, JsapiPrepayWithContract, OpenidPayer,
/// };
///
/// let request = JsapiPrepayWithContract::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .description("示例文字")
///     .amount(Amount::new().total(100))
///     .payer(OpenidPayer::new().sp_openid("oSAMPLE0123456789abcdefghijk"))
///     .contract_info(
///         JsapiContractInfo::new().password_free_contract_id("sample-password-free-contract-id"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"contract_info":{"password_free_contract_id":"sample-password-free-contract-id"},"description":"示例文字","out_trade_no":"1217752501201407033233368018","payer":{"sp_openid":"oSAMPLE0123456789abcdefghijk"},"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "JSAPI下单并授权/签约",
    "/v3/pay/partner/transactions/jsapi-with-contract",
    "POST /v3/pay/partner/transactions/jsapi-with-contract"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct JsapiPrepayWithContract {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// The service provider's application id (服务商应用ID). Required.
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (服务商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (子商户/二级商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号/二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// When the order expires (交易结束时间).
    pub time_expire: Option<DateTime>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Address that receives the notifications (通知地址). Required.
    pub notify_url: Option<String>,
    /// Goods or discount tag (订单优惠标记).
    pub goods_tag: Option<String>,
    /// Settlement details (结算信息).
    pub settle_info: Option<ProfitSharingSettleInfo>,
    /// True if the fapiao entrance is open (电子发票入口开放标识).
    pub support_fapiao: Option<bool>,
    /// Amount (订单金额). Required.
    pub amount: Option<Amount>,
    /// The payer (支付者). Required.
    pub payer: Option<OpenidPayer>,
    /// Details (优惠功能).
    pub detail: Option<ContractOrderDetail>,
    /// Scene details (场景信息).
    pub scene_info: Option<ContractOrderSceneInfo>,
    /// Contract details (签约授权信息). Required.
    pub contract_info: Option<JsapiContractInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl JsapiPrepayWithContract {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `description`, `amount`, `payer` and `contract_info`.
    /// The client fills in `sp_mchid`, and `sp_appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sp_appid: None,
            sp_mchid: None,
            sub_appid: None,
            sub_mchid: None,
            description: None,
            time_expire: None,
            attach: None,
            notify_url: None,
            goods_tag: None,
            settle_info: None,
            support_fapiao: None,
            amount: None,
            payer: None,
            detail: None,
            scene_info: None,
            contract_info: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (服务商应用ID). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The service provider's merchant number (服务商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户/二级商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号/二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// When the order expires (交易结束时间).
    pub fn time_expire<Via>(mut self, time_expire: impl IntoField<DateTime, Via>) -> Self {
        self.time_expire = time_expire.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Address that receives the notifications (通知地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Settlement details (结算信息).
    pub fn settle_info<Via>(
        mut self,
        settle_info: impl IntoField<ProfitSharingSettleInfo, Via>,
    ) -> Self {
        self.settle_info = settle_info.into_field();
        self
    }

    /// True if the fapiao entrance is open (电子发票入口开放标识).
    pub fn support_fapiao<Via>(mut self, support_fapiao: impl IntoField<bool, Via>) -> Self {
        self.support_fapiao = support_fapiao.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// The payer (支付者). Required.
    pub fn payer<Via>(mut self, payer: impl IntoField<OpenidPayer, Via>) -> Self {
        self.payer = payer.into_field();
        self
    }

    /// Details (优惠功能).
    pub fn detail<Via>(mut self, detail: impl IntoField<ContractOrderDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }

    /// Scene details (场景信息).
    pub fn scene_info<Via>(
        mut self,
        scene_info: impl IntoField<ContractOrderSceneInfo, Via>,
    ) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }

    /// Contract details (签约授权信息). Required.
    pub fn contract_info<Via>(
        mut self,
        contract_info: impl IntoField<JsapiContractInfo, Via>,
    ) -> Self {
        self.contract_info = contract_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { JsapiPrepayWithContract
    [out_trade_no,]
    [sp_appid, sp_mchid, sub_appid, sub_mchid, description, time_expire, attach, notify_url, goods_tag, settle_info, support_fapiao, amount, payer, detail, scene_info, contract_info,]
    ["sp_appid", "sp_mchid", "sub_mchid", "description", "notify_url", "amount", "payer", "contract_info",]
}

wxpay_core::operation!(JsapiPrepayWithContract => Prepayment, wxpay_core::Spec::new(
    "partner_payments.jsapi_prepay_with_contract",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/jsapi-with-contract",
)
.title("JSAPI下单并授权/签约")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/docs/partner/apis/hide-partner-jsapi-payment/partner-jsons/partner-jsapi-contract-prepay.html")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid), ("sp_appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The contract that the user authorizes or signs while paying inside WeChat.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct JsapiContractInfo {
    /// Id of the password-free contract (免密协议ID).
    pub password_free_contract_id: Option<String>,
    /// Token (扣费服务预授权token).
    pub token: Option<String>,
    /// Plan or template id (模板ID).
    pub plan_id: Option<String>,
    /// Merchant number that signs the contract (签约商户号).
    pub contract_mchid: Option<String>,
    /// Application id that signs the contract (签约AppID).
    pub contract_appid: Option<String>,
    /// Contract code (签约协议号).
    pub contract_code: Option<String>,
    /// Request serial number.
    pub request_serial: Option<String>,
    /// The user's account name to display (用户账户展示名称).
    pub contract_display_account: Option<String>,
    /// Address that receives the contract notifications (签约信息通知URL).
    pub contract_notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl JsapiContractInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            password_free_contract_id: None,
            token: None,
            plan_id: None,
            contract_mchid: None,
            contract_appid: None,
            contract_code: None,
            request_serial: None,
            contract_display_account: None,
            contract_notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Id of the password-free contract (免密协议ID).
    pub fn password_free_contract_id<Via>(
        mut self,
        password_free_contract_id: impl IntoField<String, Via>,
    ) -> Self {
        self.password_free_contract_id = password_free_contract_id.into_field();
        self
    }

    /// Token (扣费服务预授权token).
    pub fn token<Via>(mut self, token: impl IntoField<String, Via>) -> Self {
        self.token = token.into_field();
        self
    }

    /// Plan or template id (模板ID).
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// Merchant number that signs the contract (签约商户号).
    pub fn contract_mchid<Via>(mut self, contract_mchid: impl IntoField<String, Via>) -> Self {
        self.contract_mchid = contract_mchid.into_field();
        self
    }

    /// Application id that signs the contract (签约AppID).
    pub fn contract_appid<Via>(mut self, contract_appid: impl IntoField<String, Via>) -> Self {
        self.contract_appid = contract_appid.into_field();
        self
    }

    /// Contract code (签约协议号).
    pub fn contract_code<Via>(mut self, contract_code: impl IntoField<String, Via>) -> Self {
        self.contract_code = contract_code.into_field();
        self
    }

    /// Request serial number.
    pub fn request_serial<Via>(mut self, request_serial: impl IntoField<String, Via>) -> Self {
        self.request_serial = request_serial.into_field();
        self
    }

    /// The user's account name to display (用户账户展示名称).
    pub fn contract_display_account<Via>(
        mut self,
        contract_display_account: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_display_account = contract_display_account.into_field();
        self
    }

    /// Address that receives the contract notifications (签约信息通知URL).
    pub fn contract_notify_url<Via>(
        mut self,
        contract_notify_url: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_notify_url = contract_notify_url.into_field();
        self
    }
}

impl Default for JsapiContractInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { JsapiContractInfo
    []
    [password_free_contract_id, token, plan_id, contract_mchid, contract_appid, contract_code, request_serial, contract_display_account, contract_notify_url,]
    []
}
