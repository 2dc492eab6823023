// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Creates a combined repayment order to be paid (还款下单).
///
/// `POST /v3/repayment/combine-transactions/partner/prepay`
///
/// - Returns [`CombinedRepaymentPrepayment`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
/// - 中文：还款下单。调用方：服务商、平台；`combine_out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::{AmountToPay, CombinedRepaymentPrepay, SubOrderToPay};
///
/// let request = CombinedRepaymentPrepay::new("1217752501201407033233368018").sub_orders([
///     SubOrderToPay::new()
///         .mchid("1900000109")
///         .out_trade_no("1217752501201407033233368018")
///         .amount(AmountToPay::new().total_amount(100).currency("CNY"))
///         .description("示例文字"),
/// ]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_out_trade_no":"1217752501201407033233368018","sub_orders":[{"amount":{"currency":"CNY","total_amount":100},"description":"示例文字","mchid":"1900000109","out_trade_no":"1217752501201407033233368018"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "还款下单",
    "/v3/repayment/combine-transactions/partner/prepay",
    "POST /v3/repayment/combine-transactions/partner/prepay",
    "4015124463"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CombinedRepaymentPrepay {
    /// The merchant's own number for the combined order (还款单订单号). Required.
    pub combine_out_trade_no: String,
    /// Merchant number of the combined order (还款服务商商户号). Required.
    pub combine_mchid: Option<String>,
    /// Sub-orders (还款明细单信息列表). Required. At most 10 items.
    pub sub_orders: Option<Vec<SubOrderToPay>>,
    /// When the order expires (交易结束时间).
    pub time_expire: Option<DateTime>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// H5 scene details (H5调起支付场景信息).
    pub h5_info: Option<H5Info>,
    /// App scene details (APP调起支付场景信息).
    pub app_info: Option<AppInfo>,
    /// Mini program payment scene (小程序调起支付场景信息).
    pub miniprogram_info: Option<MiniProgramInfo>,
    /// Details of the payer (支付者信息).
    pub combine_payer_info: Option<PayerInfo>,
    /// WeChat web page payment scene (微信内网页调起支付场景信息).
    pub wechat_web_info: Option<WechatWebInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CombinedRepaymentPrepay {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_orders`.
    /// The client fills in `combine_mchid`, and `notify_url` if the merchant has such a value, unless set.
    pub fn new(combine_out_trade_no: impl Into<String>) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            combine_mchid: None,
            sub_orders: None,
            time_expire: None,
            notify_url: None,
            h5_info: None,
            app_info: None,
            miniprogram_info: None,
            combine_payer_info: None,
            wechat_web_info: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number of the combined order (还款服务商商户号). Required.
    pub fn combine_mchid<Via>(mut self, combine_mchid: impl IntoField<String, Via>) -> Self {
        self.combine_mchid = combine_mchid.into_field();
        self
    }

    /// Sub-orders (还款明细单信息列表). Required. At most 10 items.
    pub fn sub_orders<Via>(mut self, sub_orders: impl IntoField<Vec<SubOrderToPay>, Via>) -> Self {
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

    /// H5 scene details (H5调起支付场景信息).
    pub fn h5_info<Via>(mut self, h5_info: impl IntoField<H5Info, Via>) -> Self {
        self.h5_info = h5_info.into_field();
        self
    }

    /// App scene details (APP调起支付场景信息).
    pub fn app_info<Via>(mut self, app_info: impl IntoField<AppInfo, Via>) -> Self {
        self.app_info = app_info.into_field();
        self
    }

    /// Mini program payment scene (小程序调起支付场景信息).
    pub fn miniprogram_info<Via>(
        mut self,
        miniprogram_info: impl IntoField<MiniProgramInfo, Via>,
    ) -> Self {
        self.miniprogram_info = miniprogram_info.into_field();
        self
    }

    /// Details of the payer (支付者信息).
    pub fn combine_payer_info<Via>(
        mut self,
        combine_payer_info: impl IntoField<PayerInfo, Via>,
    ) -> Self {
        self.combine_payer_info = combine_payer_info.into_field();
        self
    }

    /// WeChat web page payment scene (微信内网页调起支付场景信息).
    pub fn wechat_web_info<Via>(
        mut self,
        wechat_web_info: impl IntoField<WechatWebInfo, Via>,
    ) -> Self {
        self.wechat_web_info = wechat_web_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { CombinedRepaymentPrepay
    [combine_out_trade_no,]
    [combine_mchid, sub_orders, time_expire, notify_url, h5_info, app_info, miniprogram_info, combine_payer_info, wechat_web_info,]
    ["combine_mchid", "sub_orders",]
}

wxpay_core::operation!(CombinedRepaymentPrepay => CombinedRepaymentPrepayment, wxpay_core::Spec::new(
    "credit.combined_repayment_prepay",
    wxpay_core::http::Method::POST,
    "/v3/repayment/combine-transactions/partner/prepay",
)
.title("还款下单")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015124463")
.fill(&[("combine_mchid", wxpay_core::Fill::Mchid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

/// A part of a combined repayment order to create.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubOrderToPay {
    /// Merchant number (还款单发起商户号). Required.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (还款明细单订单号). Required.
    pub out_trade_no: Option<String>,
    /// Amount (订单金额). Required.
    pub amount: Option<AmountToPay>,
    /// Extra data attached by the merchant (附加数据). Sources differ on whether it is required.
    pub attach: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// Settlement details (结算信息).
    pub settle_info: Option<SettleInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubOrderToPay {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid`, `out_trade_no`, `amount` and `description`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            sub_mchid: None,
            out_trade_no: None,
            amount: None,
            attach: None,
            description: None,
            settle_info: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (还款单发起商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own order number (还款明细单订单号). Required.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<AmountToPay, Via>) -> Self {
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

    /// Settlement details (结算信息).
    pub fn settle_info<Via>(mut self, settle_info: impl IntoField<SettleInfo, Via>) -> Self {
        self.settle_info = settle_info.into_field();
        self
    }
}

impl Default for SubOrderToPay {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubOrderToPay
    []
    [mchid, sub_mchid, out_trade_no, amount, attach, description, settle_info,]
    ["mchid", "out_trade_no", "amount", "description",]
}

/// The mobile web page where the payment takes place.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct H5Info {
    /// Application id of the combined order's merchant (还款服务商APPID). Required.
    pub combine_appid: Option<String>,
    /// IP address of the user's device (用户终端IP). Required.
    pub payer_client_ip: Option<String>,
    /// Kind (场景类型). Required.
    pub r#type: Option<H5SceneType>,
    /// Application name (应用名称).
    pub app_name: Option<String>,
    /// Website address (网站URL). Sources differ on whether it is required.
    pub app_url: Option<String>,
    /// Bundle id on iOS (iOS平台BundleID).
    pub bundle_id: Option<String>,
    /// Android package name (Android平台PackageName).
    pub package_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl H5Info {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `combine_appid`, `payer_client_ip` and `type`.
    pub fn new() -> Self {
        Self {
            combine_appid: None,
            payer_client_ip: None,
            r#type: None,
            app_name: None,
            app_url: None,
            bundle_id: None,
            package_name: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the combined order's merchant (还款服务商APPID). Required.
    pub fn combine_appid<Via>(mut self, combine_appid: impl IntoField<String, Via>) -> Self {
        self.combine_appid = combine_appid.into_field();
        self
    }

    /// IP address of the user's device (用户终端IP). Required.
    pub fn payer_client_ip<Via>(mut self, payer_client_ip: impl IntoField<String, Via>) -> Self {
        self.payer_client_ip = payer_client_ip.into_field();
        self
    }

    /// Kind (场景类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<H5SceneType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Application name (应用名称).
    pub fn app_name<Via>(mut self, app_name: impl IntoField<String, Via>) -> Self {
        self.app_name = app_name.into_field();
        self
    }

    /// Website address (网站URL). Sources differ on whether it is required.
    pub fn app_url<Via>(mut self, app_url: impl IntoField<String, Via>) -> Self {
        self.app_url = app_url.into_field();
        self
    }

    /// Bundle id on iOS (iOS平台BundleID).
    pub fn bundle_id<Via>(mut self, bundle_id: impl IntoField<String, Via>) -> Self {
        self.bundle_id = bundle_id.into_field();
        self
    }

    /// Android package name (Android平台PackageName).
    pub fn package_name<Via>(mut self, package_name: impl IntoField<String, Via>) -> Self {
        self.package_name = package_name.into_field();
        self
    }
}

impl Default for H5Info {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { H5Info
    []
    [combine_appid, payer_client_ip, r#type = "type", app_name, app_url, bundle_id, package_name,]
    ["combine_appid", "payer_client_ip", "type",]
}

/// The app where the payment takes place.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AppInfo {
    /// Application id of the combined order's merchant (还款服务商APPID). Required.
    pub combine_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AppInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `combine_appid`.
    pub fn new() -> Self {
        Self {
            combine_appid: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the combined order's merchant (还款服务商APPID). Required.
    pub fn combine_appid<Via>(mut self, combine_appid: impl IntoField<String, Via>) -> Self {
        self.combine_appid = combine_appid.into_field();
        self
    }
}

impl Default for AppInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AppInfo
    []
    [combine_appid,]
    ["combine_appid",]
}

impl From<&str> for AppInfo {
    /// Takes the `combine_appid`.
    fn from(combine_appid: &str) -> Self {
        Self::new().combine_appid(combine_appid)
    }
}

impl From<String> for AppInfo {
    /// Takes the `combine_appid`.
    fn from(combine_appid: String) -> Self {
        Self::new().combine_appid(combine_appid)
    }
}

/// The mini program where the payment takes place.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MiniProgramInfo {
    /// Application id of the combined order's merchant (还款服务商APPID). Required.
    pub combine_appid: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MiniProgramInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `combine_appid` and `openid`.
    pub fn new() -> Self {
        Self {
            combine_appid: None,
            openid: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the combined order's merchant (还款服务商APPID). Required.
    pub fn combine_appid<Via>(mut self, combine_appid: impl IntoField<String, Via>) -> Self {
        self.combine_appid = combine_appid.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }
}

impl Default for MiniProgramInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MiniProgramInfo
    []
    [combine_appid, openid,]
    ["combine_appid", "openid",]
}

/// The payer of a combined repayment order to create.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PayerInfo {
    /// Real-name details (实名支付).
    pub identity: Option<PayerIdentity>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PayerInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            identity: None,
            extra: Extra::new(),
        }
    }

    /// Real-name details (实名支付).
    pub fn identity<Via>(mut self, identity: impl IntoField<PayerIdentity, Via>) -> Self {
        self.identity = identity.into_field();
        self
    }
}

impl Default for PayerInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PayerInfo
    []
    [identity,]
    []
}

/// The web page inside WeChat where the payment takes place.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct WechatWebInfo {
    /// Application id of the combined order's merchant (还款服务商APPID).
    pub combine_appid: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Address of the web business scene (网页经营场景URL).
    pub webview_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl WechatWebInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            combine_appid: None,
            openid: None,
            webview_url: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the combined order's merchant (还款服务商APPID).
    pub fn combine_appid<Via>(mut self, combine_appid: impl IntoField<String, Via>) -> Self {
        self.combine_appid = combine_appid.into_field();
        self
    }

    /// The user's id within the application (用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Address of the web business scene (网页经营场景URL).
    pub fn webview_url<Via>(mut self, webview_url: impl IntoField<String, Via>) -> Self {
        self.webview_url = webview_url.into_field();
        self
    }
}

impl Default for WechatWebInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { WechatWebInfo
    []
    [combine_appid, openid, webview_url,]
    []
}

/// The prepay session of a combined repayment order, or its link.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombinedRepaymentPrepayment {
    /// Prepayment id (预支付交易会话标识).
    pub prepay_id: Option<String>,
    /// Address to jump to for payment (支付跳转链接).
    pub h5_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CombinedRepaymentPrepayment
    []
    [prepay_id, h5_url,]
    []
}

/// The amount of a part to create.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AmountToPay {
    /// Total amount (标价金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Currency (标价币种). Required.
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AmountToPay {
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

impl Default for AmountToPay {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AmountToPay
    []
    [total_amount, currency,]
    ["total_amount", "currency",]
}

impl AmountToPay {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total_amount: i64) -> Self {
        Self::new().total_amount(total_amount).currency("CNY")
    }
}

/// Settlement of a part.
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

/// The real name and identity document that the payer must have.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PayerIdentity {
    /// Kind (类型). Required.
    pub r#type: Option<PayerIdentityType>,
    /// Identity document number (加密后的证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub number: Option<Sensitive>,
    /// Name (加密后的姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PayerIdentity {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type`, `number` and `name`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            number: None,
            name: None,
            extra: Extra::new(),
        }
    }

    /// Kind (类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<PayerIdentityType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Identity document number (加密后的证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn number<Via>(mut self, number: impl IntoField<Sensitive, Via>) -> Self {
        self.number = number.into_field();
        self
    }

    /// Name (加密后的姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }
}

impl Default for PayerIdentity {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PayerIdentity
    []
    [r#type = "type", number, name,]
    ["type", "number", "name",]
}

wxpay_core::open_enum! {
    /// The platform of the mobile web page.
    pub enum H5SceneType {
        IOS = "iOS",
        Android = "Android",
        Wap = "Wap",
    }
}

wxpay_core::open_enum! {
    /// The kind of the payer's identity document.
    pub enum PayerIdentityType {
        /// Identity card of the mainland (身份证).
        Idcard = "IDCARD",
        /// Home return permit of a resident of Hong Kong or Macao (港澳回乡证).
        HongkongMacao = "HONGKONG_MACAO",
        /// Mainland residence permit of a resident of Hong Kong or Macao (港澳居住证).
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        /// Mainland residence permit of a resident of Taiwan (台湾居住证).
        TaiwanResident = "TAIWAN_RESIDENT",
        /// Permanent residence card of a foreigner (外国人永居证).
        ForeignResident = "FOREIGN_RESIDENT",
        /// Passport (护照).
        OverseaPassport = "OVERSEA_PASSPORT",
        /// Mainland travel permit of a resident of Taiwan (台胞证).
        TaiwanCompatriotPermit = "TAIWAN_COMPATRIOT_PERMIT",
    }
}
