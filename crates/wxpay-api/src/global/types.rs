// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BusinessType;
use super::ExchangeRateType;
use super::H5ApplicationState;
use super::H5ApplicationType;
use super::PromotionScope;
use super::PromotionType;
use super::ReceiverType;
use super::RefundChannel;
use super::RefundFundingSource;
use super::RefundStatus;
use super::SettlementRateType;
use super::TradeState;
use super::TradeType;
use super::TransactionLimitType;
use super::WebsiteState;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;
use wxpay_core::model::Value;

/// The platform certificates.
#[derive(Clone)]
#[non_exhaustive]
pub struct CertificateList {
    /// Result data.
    pub data: Option<Vec<Certificate>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CertificateList
    []
    [data,]
    []
}

/// The contact person of a sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Contact {
    /// Name (联系人名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// Phone number (联系人电话). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone: Option<Sensitive>,
    /// Email address (联系人邮箱). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub email: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Contact {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name`, `phone` and `email`.
    pub fn new() -> Self {
        Self {
            name: None,
            phone: None,
            email: None,
            extra: Extra::new(),
        }
    }

    /// Name (联系人名称). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Phone number (联系人电话). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone<Via>(mut self, phone: impl IntoField<Sensitive, Via>) -> Self {
        self.phone = phone.into_field();
        self
    }

    /// Email address (联系人邮箱). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn email<Via>(mut self, email: impl IntoField<Sensitive, Via>) -> Self {
        self.email = email.into_field();
        self
    }
}

impl Default for Contact {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Contact
    []
    [name, phone, email,]
    ["name", "phone", "email",]
}

/// Places and ways of the sub-merchant's business.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Business {
    /// Business type (业务类型). Required.
    pub business_type: Option<BusinessType>,
    /// Download address of the app (APP下载链接).
    pub app_download: Option<String>,
    /// Business website (业务网站).
    pub website: Option<String>,
    /// Official account (公众号).
    pub office_account: Option<String>,
    /// Mini program (小程序).
    pub mini_program: Option<String>,
    /// Store address (门店地址).
    pub store_address: Option<String>,
    /// Store photos (门店照片JSON格式字符串). JSON inside a string on the wire.
    pub store_photos: Option<Embedded<Vec<String>>>,
    /// Merchant category code (MCC码).
    pub mcc: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Business {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `business_type`.
    pub fn new() -> Self {
        Self {
            business_type: None,
            app_download: None,
            website: None,
            office_account: None,
            mini_program: None,
            store_address: None,
            store_photos: None,
            mcc: None,
            extra: Extra::new(),
        }
    }

    /// Business type (业务类型). Required.
    pub fn business_type<Via>(mut self, business_type: impl IntoField<BusinessType, Via>) -> Self {
        self.business_type = business_type.into_field();
        self
    }

    /// Download address of the app (APP下载链接).
    pub fn app_download<Via>(mut self, app_download: impl IntoField<String, Via>) -> Self {
        self.app_download = app_download.into_field();
        self
    }

    /// Business website (业务网站).
    pub fn website<Via>(mut self, website: impl IntoField<String, Via>) -> Self {
        self.website = website.into_field();
        self
    }

    /// Official account (公众号).
    pub fn office_account<Via>(mut self, office_account: impl IntoField<String, Via>) -> Self {
        self.office_account = office_account.into_field();
        self
    }

    /// Mini program (小程序).
    pub fn mini_program<Via>(mut self, mini_program: impl IntoField<String, Via>) -> Self {
        self.mini_program = mini_program.into_field();
        self
    }

    /// Store address (门店地址).
    pub fn store_address<Via>(mut self, store_address: impl IntoField<String, Via>) -> Self {
        self.store_address = store_address.into_field();
        self
    }

    /// Store photos (门店照片JSON格式字符串). JSON inside a string on the wire.
    pub fn store_photos<Via>(
        mut self,
        store_photos: impl IntoField<Embedded<Vec<String>>, Via>,
    ) -> Self {
        self.store_photos = store_photos.into_field();
        self
    }

    /// Merchant category code (MCC码).
    pub fn mcc<Via>(mut self, mcc: impl IntoField<String, Via>) -> Self {
        self.mcc = mcc.into_field();
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
    [business_type, app_download, website, office_account, mini_program, store_address, store_photos, mcc,]
    ["business_type",]
}

/// A director or principal of the sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ResponsiblePerson {
    /// Name (姓名).
    pub name: Option<String>,
    /// Identity document number (证件号).
    pub number: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ResponsiblePerson {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            name: None,
            number: None,
            extra: Extra::new(),
        }
    }

    /// Name (姓名).
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Identity document number (证件号).
    pub fn number<Via>(mut self, number: impl IntoField<String, Via>) -> Self {
        self.number = number.into_field();
        self
    }
}

impl Default for ResponsiblePerson {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ResponsiblePerson
    []
    [name, number,]
    []
}

/// The amount to refund and the total of the order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RequestedRefundAmount {
    /// Refund amount (退款金额). Required. In fen.
    pub refund: Option<i64>,
    /// Total (原订单金额). Required. In fen.
    pub total: Option<i64>,
    /// Currency (退款币种). Required.
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RequestedRefundAmount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `refund`, `total` and `currency`.
    pub fn new() -> Self {
        Self {
            refund: None,
            total: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Refund amount (退款金额). Required. In fen.
    pub fn refund<Via>(mut self, refund: impl IntoField<i64, Via>) -> Self {
        self.refund = refund.into_field();
        self
    }

    /// Total (原订单金额). Required. In fen.
    pub fn total<Via>(mut self, total: impl IntoField<i64, Via>) -> Self {
        self.total = total.into_field();
        self
    }

    /// Currency (退款币种). Required.
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for RequestedRefundAmount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RequestedRefundAmount
    []
    [refund, total, currency,]
    ["refund", "total", "currency",]
}

/// A refund with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyRefund {
    /// Identifier (微信支付退款订单号).
    pub id: Option<String>,
    /// The merchant's own refund number (商户退款单号).
    pub out_refund_no: Option<String>,
    /// WeChat Pay's order number (微信支付交易订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户原交易订单号).
    pub out_trade_no: Option<String>,
    /// Refund channel (退款渠道).
    pub channel: Option<RefundChannel>,
    /// Account that receives the refund (退款入账账户).
    pub recv_account: Option<String>,
    /// Source of the refund's funds (退款资金来源).
    pub fund_source: Option<RefundFundingSource>,
    /// When it succeeded (退款成功时间).
    pub success_time: Option<DateTime>,
    /// When it was created (退款创建时间).
    pub create_time: Option<DateTime>,
    /// Status (退款状态).
    pub status: Option<RefundStatus>,
    /// Amount (退款金额).
    pub amount: Option<LegacyRefundAmount>,
    /// Details (优惠退款详情).
    pub detail: Option<RefundPromotion>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LegacyRefund
    []
    [id, out_refund_no, transaction_id, out_trade_no, channel, recv_account, fund_source, success_time, create_time, status, amount, detail,]
    []
}

/// The user who pays.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Payer {
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The user's id within the service provider's application (用户标识).
    pub sp_openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户标识).
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Payer {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            openid: None,
            sp_openid: None,
            sub_openid: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's id within the service provider's application (用户标识).
    pub fn sp_openid<Via>(mut self, sp_openid: impl IntoField<String, Via>) -> Self {
        self.sp_openid = sp_openid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (用户标识).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }
}

impl Default for Payer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Payer
    []
    [openid, sp_openid, sub_openid,]
    []
}

/// The total and currency of an order to create.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Amount {
    /// Total (总金额). Required. In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Amount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `total`.
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

    /// Currency (货币类型).
    pub fn currency<Via>(mut self, currency: impl IntoField<String, Via>) -> Self {
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
    [total, currency,]
    ["total",]
}

impl Amount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total: i64) -> Self {
        Self::new().total(total).currency("CNY")
    }
}

/// Place of the payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SceneInfo {
    /// Device number (商户端设备号).
    pub device_id: Option<String>,
    /// IP address of the device (商户端设备IP).
    pub device_ip: Option<String>,
    /// IP address of the user's device (用户终端IP).
    pub payer_client_ip: Option<String>,
    /// Operator id (操作员ID).
    pub operator_id: Option<String>,
    /// Store details (商户门店信息).
    pub store_info: Option<StoreInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SceneInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            device_id: None,
            device_ip: None,
            payer_client_ip: None,
            operator_id: None,
            store_info: None,
            extra: Extra::new(),
        }
    }

    /// Device number (商户端设备号).
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// IP address of the device (商户端设备IP).
    pub fn device_ip<Via>(mut self, device_ip: impl IntoField<String, Via>) -> Self {
        self.device_ip = device_ip.into_field();
        self
    }

    /// IP address of the user's device (用户终端IP).
    pub fn payer_client_ip<Via>(mut self, payer_client_ip: impl IntoField<String, Via>) -> Self {
        self.payer_client_ip = payer_client_ip.into_field();
        self
    }

    /// Operator id (操作员ID).
    pub fn operator_id<Via>(mut self, operator_id: impl IntoField<String, Via>) -> Self {
        self.operator_id = operator_id.into_field();
        self
    }

    /// Store details (商户门店信息).
    pub fn store_info<Via>(mut self, store_info: impl IntoField<StoreInfo, Via>) -> Self {
        self.store_info = store_info.into_field();
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
    [device_id, device_ip, payer_client_ip, operator_id, store_info,]
    []
}

/// The original price, receipt number and goods of an order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct OrderDetail {
    /// Original price of the order (订单原价). In fen.
    pub cost_price: Option<i64>,
    /// Receipt id (商品小票ID).
    pub receipt_id: Option<String>,
    /// Details of the goods (单品列表).
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl OrderDetail {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            cost_price: None,
            receipt_id: None,
            goods_detail: None,
            extra: Extra::new(),
        }
    }

    /// Original price of the order (订单原价). In fen.
    pub fn cost_price<Via>(mut self, cost_price: impl IntoField<i64, Via>) -> Self {
        self.cost_price = cost_price.into_field();
        self
    }

    /// Receipt id (商品小票ID).
    pub fn receipt_id<Via>(mut self, receipt_id: impl IntoField<String, Via>) -> Self {
        self.receipt_id = receipt_id.into_field();
        self
    }

    /// Details of the goods (单品列表).
    pub fn goods_detail<Via>(
        mut self,
        goods_detail: impl IntoField<Vec<GoodsDetail>, Via>,
    ) -> Self {
        self.goods_detail = goods_detail.into_field();
        self
    }
}

impl Default for OrderDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { OrderDetail
    []
    [cost_price, receipt_id, goods_detail,]
    []
}

/// The prepay session of a created order.
#[derive(Clone)]
#[non_exhaustive]
pub struct Prepayment {
    /// Prepayment id (预支付交易会话标识).
    pub prepay_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Prepayment
    []
    [prepay_id,]
    []
}

/// An order with its state, payer and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyOrder {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Application id (APPID).
    pub appid: Option<String>,
    /// The service provider's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's application id (机构APPID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Identifier (微信支付订单号).
    pub id: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<TradeType>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Trade state (交易状态).
    pub trade_state: Option<TradeState>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// The payer (支付者).
    pub payer: Option<Payer>,
    /// Amount (订单金额).
    pub amount: Option<OrderAmount>,
    /// Details of the promotions (优惠功能).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LegacyOrder
    []
    [mchid, appid, sp_mchid, sub_mchid, sp_appid, sub_appid, out_trade_no, id, attach, trade_type, bank_type, success_time, trade_state, trade_state_desc, payer, amount, promotion_detail,]
    []
}

/// The payment code of the payer.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CodePayer {
    /// Authorization or credential code (授权码). Required.
    pub auth_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CodePayer {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `auth_code`.
    pub fn new() -> Self {
        Self {
            auth_code: None,
            extra: Extra::new(),
        }
    }

    /// Authorization or credential code (授权码). Required.
    pub fn auth_code<Via>(mut self, auth_code: impl IntoField<String, Via>) -> Self {
        self.auth_code = auth_code.into_field();
        self
    }
}

impl Default for CodePayer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CodePayer
    []
    [auth_code,]
    ["auth_code",]
}

impl From<&str> for CodePayer {
    /// Takes the `auth_code`.
    fn from(auth_code: &str) -> Self {
        Self::new().auth_code(auth_code)
    }
}

impl From<String> for CodePayer {
    /// Takes the `auth_code`.
    fn from(auth_code: String) -> Self {
        Self::new().auth_code(auth_code)
    }
}

/// Place of an H5 payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct H5SceneInfo {
    /// Device number (商户端设备号).
    pub device_id: Option<String>,
    /// IP address of the device (商户端设备IP).
    pub device_ip: Option<String>,
    /// IP address of the user's device (用户终端IP). Required.
    pub payer_client_ip: Option<String>,
    /// Operator id (操作员ID).
    pub operator_id: Option<String>,
    /// Store details (商户门店信息). Sources differ on whether it is required.
    pub store_info: Option<StoreInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl H5SceneInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `payer_client_ip`.
    pub fn new() -> Self {
        Self {
            device_id: None,
            device_ip: None,
            payer_client_ip: None,
            operator_id: None,
            store_info: None,
            extra: Extra::new(),
        }
    }

    /// Device number (商户端设备号).
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// IP address of the device (商户端设备IP).
    pub fn device_ip<Via>(mut self, device_ip: impl IntoField<String, Via>) -> Self {
        self.device_ip = device_ip.into_field();
        self
    }

    /// IP address of the user's device (用户终端IP). Required.
    pub fn payer_client_ip<Via>(mut self, payer_client_ip: impl IntoField<String, Via>) -> Self {
        self.payer_client_ip = payer_client_ip.into_field();
        self
    }

    /// Operator id (操作员ID).
    pub fn operator_id<Via>(mut self, operator_id: impl IntoField<String, Via>) -> Self {
        self.operator_id = operator_id.into_field();
        self
    }

    /// Store details (商户门店信息). Sources differ on whether it is required.
    pub fn store_info<Via>(mut self, store_info: impl IntoField<StoreInfo, Via>) -> Self {
        self.store_info = store_info.into_field();
        self
    }
}

impl Default for H5SceneInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { H5SceneInfo
    []
    [device_id, device_ip, payer_client_ip, operator_id, store_info,]
    ["payer_client_ip",]
}

/// The link that opens an H5 payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct H5Prepayment {
    /// Address to jump to for payment (支付跳转链接).
    pub mweb_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { H5Prepayment
    []
    [mweb_url,]
    []
}

/// The link to show as a payment code.
#[derive(Clone)]
#[non_exhaustive]
pub struct NativePrepayment {
    /// Address of the payment code (二维码链接).
    pub code_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NativePrepayment
    []
    [code_url,]
    []
}

/// An application for H5 payments with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct H5Application {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// H5 payment domains (H5支付域名).
    pub domains: Option<Vec<String>>,
    /// Description of the company and its business (公司介绍和业务描述).
    pub business_description: Option<String>,
    /// Type of the limit (限额类型).
    pub transaction_limit_type: Option<TransactionLimitType>,
    /// Company registration certificate (公司注册资质证书).
    pub company_register_cert: Option<String>,
    /// Screenshots of the website's business pages (经营网址商业页面截图).
    pub website_business_page_pics: Option<Vec<String>>,
    /// Screenshots of the website's home page (经营网址首页截图).
    pub website_homepage_pics: Option<Vec<String>>,
    /// State of the sub-merchant's website (子商户经营网址状态).
    pub website_state: Option<WebsiteState>,
    /// H5 business website address (子商户H5经营网址).
    pub website_url: Option<String>,
    /// WeChat Pay's application number.
    pub applyment_id: Option<i64>,
    /// Details of the rejection (驳回原因).
    pub audit_reject_detail: Option<String>,
    /// State of the application.
    pub applyment_state: Option<H5ApplicationState>,
    /// Application type.
    pub applyment_type: Option<H5ApplicationType>,
    /// Address that receives the notifications (商户提供的审核结果回调接口).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { H5Application
    []
    [sub_mchid, domains, business_description, transaction_limit_type, company_register_cert, website_business_page_pics, website_homepage_pics, website_state, website_url, applyment_id, audit_reject_detail, applyment_state, applyment_type, notify_url,]
    []
}

/// An application to change H5 payment domains, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct H5DomainChange {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// State of the sub-merchant's website (子商户经营网址状态).
    pub website_state: Option<WebsiteState>,
    /// H5 payment domains (H5支付域名).
    pub domains: Option<Vec<String>>,
    /// H5 business website of the sub-merchant (子商户H5经营网址).
    #[doc(alias("website_url"))]
    pub webiste_url: Option<String>,
    /// Screenshots of the website's business pages (经营网址商业页面截图).
    pub website_business_page_pics: Option<Vec<String>>,
    /// Screenshots of the website's home page (经营网址首页截图).
    pub website_homepage_pics: Option<Vec<String>>,
    /// WeChat Pay's application number.
    pub applyment_id: Option<i64>,
    /// Details of the rejection (驳回原因).
    pub audit_reject_detail: Option<String>,
    /// State of the application.
    pub applyment_state: Option<H5ApplicationState>,
    /// Address that receives the notifications (商户提供的审核结果回调接口).
    pub notify_url: Option<String>,
    /// The merchant's own application number.
    pub out_applyment_id: Option<String>,
    /// H5 business website address (子商户H5经营网址). Described by SKIT; no official source confirms it.
    pub website_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { H5DomainChange
    []
    [sub_mchid, website_state, domains, webiste_url, website_business_page_pics, website_homepage_pics, applyment_id, audit_reject_detail, applyment_state, notify_url, out_applyment_id, website_url,]
    []
}

/// The session in which a papay contract is signed.
#[derive(Clone)]
#[non_exhaustive]
pub struct PapaySigningSession {
    /// Session id of signing the automatic deduction contract (委托代扣签约会话id).
    pub session_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PapaySigningSession
    []
    [session_id,]
    []
}

/// The link that opens the signing of a papay contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct PapaySigningUrl {
    /// Signing address (签约跳转URL).
    pub sign_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PapaySigningUrl
    []
    [sign_url,]
    []
}

/// A papay contract with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct PapayContract {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Application id (机构APPID).
    pub appid: Option<String>,
    /// The service provider's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's application id (机构appid).
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Contract number (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// Plan or template id (模板ID).
    pub plan_id: Option<i64>,
    /// The merchant's own contract number (商户侧签约协议号).
    pub out_contract_code: Option<String>,
    /// The user's name to display (用户账户展示名称).
    pub user_display_name: Option<String>,
    /// State (协议状态).
    pub state: Option<String>,
    /// When the contract was signed (协议签署时间).
    pub signed_time: Option<DateTime>,
    /// When the contract was terminated (协议签署时间).
    pub terminated_time: Option<DateTime>,
    /// Way in which the contract was terminated (协议解约方式).
    pub termination_mode: Option<String>,
    /// Note on the contract's termination (解约备注).
    pub termination_note: Option<String>,
    /// The user's id within the application (商户appid下的用户标识).
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PapayContract
    []
    [mchid, appid, sp_mchid, sub_mchid, sp_appid, sub_appid, contract_id, plan_id, out_contract_code, user_display_name, state, signed_time, terminated_time, termination_mode, termination_note, openid,]
    []
}

/// A papay order with its state, payer and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct PapayOrder {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Application id (APPID).
    pub appid: Option<String>,
    /// The service provider's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's application id (机构APPID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<TradeType>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Trade state (交易状态).
    pub trade_state: Option<TradeState>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// The payer (支付者).
    pub payer: Option<Payer>,
    /// Amount (订单金额).
    pub amount: Option<OrderAmount>,
    /// Details of the promotions (优惠功能).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Merchant category code (MCC码). Described by SKIT; no official source confirms it.
    pub merchant_category_code: Option<String>,
    /// Scene details (场景信息). Described by SKIT; no official source confirms it.
    pub scene_info: Option<SceneInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PapayOrder
    []
    [mchid, appid, sp_mchid, sub_mchid, sp_appid, sub_appid, out_trade_no, transaction_id, attach, trade_type, bank_type, success_time, trade_state, trade_state_desc, payer, amount, promotion_detail, merchant_category_code, scene_info,]
    []
}

/// Download address of a bill.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillUrl {
    /// Download address (下载地址).
    pub download_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BillUrl
    []
    [download_url,]
    []
}

/// A profit sharing order with its state and receivers.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProfitSharingOrder {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户分账单号).
    pub out_order_no: Option<String>,
    /// WeChat Pay's order number (微信分账单号).
    pub order_id: Option<String>,
    /// State (分账单状态).
    pub state: Option<String>,
    /// Profit sharing receivers (分账接收方列表).
    pub receivers: Option<Vec<ReceiverShare>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ProfitSharingOrder
    []
    [sub_mchid, transaction_id, out_order_no, order_id, state, receivers,]
    []
}

/// The recharged balance for refunds.
#[derive(Clone)]
#[non_exhaustive]
pub struct RechargeBalance {
    /// Available balance of the account (账户可用余额). In fen.
    pub remaining_amount: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RechargeBalance
    []
    [remaining_amount, currency,]
    []
}

/// A refund with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Refund {
    /// Identifier (微信支付退款订单号).
    pub id: Option<String>,
    /// The merchant's own refund number (商户退款单号).
    pub out_refund_no: Option<String>,
    /// WeChat Pay's order number (微信支付交易订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户原交易订单号).
    pub out_trade_no: Option<String>,
    /// Refund channel (退款渠道).
    pub channel: Option<RefundChannel>,
    /// Account that receives the refund (退款入账账户).
    pub recv_account: Option<String>,
    /// Source of the refund's funds (退款资金来源).
    pub fund_source: Option<RefundFundingSource>,
    /// When it succeeded (退款成功时间).
    pub success_time: Option<DateTime>,
    /// When it was created (退款创建时间).
    pub create_time: Option<DateTime>,
    /// Status (退款状态).
    pub status: Option<RefundStatus>,
    /// Amount (退款金额).
    pub amount: Option<RefundAmount>,
    /// Details (优惠退款详情).
    pub detail: Option<RefundPromotion>,
    /// Details of the promotions (优惠功能). Described by SKIT; no official source confirms it.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Refund
    []
    [id, out_refund_no, transaction_id, out_trade_no, channel, recv_account, fund_source, success_time, create_time, status, amount, detail, promotion_detail,]
    []
}

/// An order with its state, payer and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Order {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Application id (APPID).
    pub appid: Option<String>,
    /// The service provider's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's application id (机构APPID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Identifier (微信支付订单号).
    pub id: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<TradeType>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Trade state (交易状态).
    pub trade_state: Option<TradeState>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// The payer (支付者).
    pub payer: Option<Payer>,
    /// Amount (订单金额).
    pub amount: Option<OrderAmount>,
    /// Details of the promotions (优惠功能).
    pub promotion_detail: Option<Vec<OrderPromotion>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Order
    []
    [mchid, appid, sp_mchid, sub_mchid, sp_appid, sub_appid, out_trade_no, id, attach, trade_type, bank_type, success_time, trade_state, trade_state_desc, payer, amount, promotion_detail,]
    []
}

/// A platform certificate with its serial number and period.
#[derive(Clone)]
#[non_exhaustive]
pub struct Certificate {
    /// Serial number.
    pub serial_no: Option<String>,
    /// When it takes effect.
    pub effective_time: Option<DateTime>,
    /// When it expires.
    pub expire_time: Option<DateTime>,
    /// Encrypted certificate details.
    pub encrypt_certificate: Option<EncryptedCertificate>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Certificate
    []
    [serial_no, effective_time, expire_time, encrypt_certificate,]
    []
}

/// The contact person in the details of a queried sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantContact {
    /// Name (联系人名称). Decrypted when the response is decoded.
    pub name: Option<Sensitive>,
    /// Phone number (联系人电话). Decrypted when the response is decoded.
    pub phone: Option<Sensitive>,
    /// Email address (联系人邮箱). Decrypted when the response is decoded.
    pub email: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantContact
    []
    [name, phone, email,]
    []
}

/// Places and ways of a queried sub-merchant's business.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantBusiness {
    /// Business type (业务类型).
    pub business_type: Option<BusinessType>,
    /// Download address of the app (APP下载地址).
    pub app_download: Option<String>,
    /// Business website (业务网站).
    pub website: Option<String>,
    /// Official account (公众号).
    pub office_account: Option<String>,
    /// Mini program (小程序).
    pub mini_program: Option<String>,
    /// Store address (门店地址).
    pub store_address: Option<String>,
    /// Merchant category code (MCC码).
    pub mcc: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantBusiness
    []
    [business_type, app_download, website, office_account, mini_program, store_address, mcc,]
    []
}

/// The amount of the order that refunds belong to.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundedOrderAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Amount the user pays (用户支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Currency the user pays in (支付币种).
    pub payer_currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RefundedOrderAmount
    []
    [total, currency, payer_total, payer_currency,]
    []
}

/// A promotion that is refunded too.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundPromotion {
    /// Coupon id (券ID).
    pub promotion_id: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Refund amount (优惠券退款额). In fen.
    pub refund_amount: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RefundPromotion
    []
    [promotion_id, scope, r#type = "type", amount, refund_amount, currency,]
    []
}

/// The amount of a refund, with its exchange rate.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyRefundAmount {
    /// Refund amount (退款金额). In fen.
    pub refund: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Amount refunded to the user (用户退款金额). In fen.
    pub payer_refund: Option<i64>,
    /// Currency the user pays in (支付币种).
    pub payer_currency: Option<String>,
    /// Exchange rate details (汇率).
    pub exchange_rate: Option<SettlementExchangeRate>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LegacyRefundAmount
    []
    [refund, currency, payer_refund, payer_currency, exchange_rate,]
    []
}

/// The store where the payment takes place.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StoreInfo {
    /// Identifier (编号).
    pub id: Option<String>,
    /// Name (名称). Sources differ on whether it is required.
    pub name: Option<String>,
    /// Address (详细地址). Sources differ on whether it is required.
    pub address: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StoreInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            id: None,
            name: None,
            address: None,
            extra: Extra::new(),
        }
    }

    /// Identifier (编号).
    pub fn id<Via>(mut self, id: impl IntoField<String, Via>) -> Self {
        self.id = id.into_field();
        self
    }

    /// Name (名称). Sources differ on whether it is required.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Address (详细地址). Sources differ on whether it is required.
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }
}

impl Default for StoreInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StoreInfo
    []
    [id, name, address,]
    []
}

/// An item of goods in an order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct GoodsDetail {
    /// Goods code (商品编码). Required.
    pub goods_id: Option<String>,
    /// WeChat Pay's goods code (微信侧商品编码).
    pub wxpay_goods_id: Option<String>,
    /// Name of the goods or services (商品名称).
    pub goods_name: Option<String>,
    /// Quantity (商品数量). Required.
    pub quantity: Option<i64>,
    /// Price (商品单价). Required. In fen.
    pub price: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl GoodsDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `goods_id`, `quantity` and `price`.
    pub fn new() -> Self {
        Self {
            goods_id: None,
            wxpay_goods_id: None,
            goods_name: None,
            quantity: None,
            price: None,
            extra: Extra::new(),
        }
    }

    /// Goods code (商品编码). Required.
    pub fn goods_id<Via>(mut self, goods_id: impl IntoField<String, Via>) -> Self {
        self.goods_id = goods_id.into_field();
        self
    }

    /// WeChat Pay's goods code (微信侧商品编码).
    pub fn wxpay_goods_id<Via>(mut self, wxpay_goods_id: impl IntoField<String, Via>) -> Self {
        self.wxpay_goods_id = wxpay_goods_id.into_field();
        self
    }

    /// Name of the goods or services (商品名称).
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// Quantity (商品数量). Required.
    pub fn quantity<Via>(mut self, quantity: impl IntoField<i64, Via>) -> Self {
        self.quantity = quantity.into_field();
        self
    }

    /// Price (商品单价). Required. In fen.
    pub fn price<Via>(mut self, price: impl IntoField<i64, Via>) -> Self {
        self.price = price.into_field();
        self
    }
}

impl Default for GoodsDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { GoodsDetail
    []
    [goods_id, wxpay_goods_id, goods_name, quantity, price,]
    ["goods_id", "quantity", "price",]
}

/// The amount of an order and what the payer paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Amount the user pays (用户支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Currency (订单标价币种).
    pub currency: Option<String>,
    /// Currency the user pays in (用户支付币种).
    pub payer_currency: Option<String>,
    /// Exchange rate details (汇率信息).
    pub exchange_rate: Option<SettlementExchangeRate>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderAmount
    []
    [total, payer_total, currency, payer_currency, exchange_rate,]
    []
}

/// A promotion used in a payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// Coupon id (券ID).
    pub promotion_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Currency (优惠币种).
    pub currency: Option<String>,
    /// Activity id (活动ID).
    pub activity_id: Option<String>,
    /// Amount contributed by WeChat Pay (微信出资). In fen.
    pub wxpay_contribute_amount: Option<i64>,
    /// Amount contributed by the merchant (商户出资). In fen.
    pub merchant_contribute_amount: Option<i64>,
    /// Amount contributed by others (其他出资). In fen.
    pub other_contribute_amount: Option<i64>,
    /// Details of the goods (单品列表).
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// Refund amount (优惠券退款额). In fen. Described by SKIT; no official source confirms it.
    pub refund_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PromotionDetail
    []
    [promotion_id, name, scope, r#type = "type", amount, currency, activity_id, wxpay_contribute_amount, merchant_contribute_amount, other_contribute_amount, goods_detail, refund_amount,]
    []
}

/// The amount of a code payment and what the payer paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodepaymentAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Amount the user pays (用户支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Currency the user pays in (支付货币类型).
    pub payer_currency: Option<String>,
    /// Exchange rate details (汇率).
    pub exchange_rate: Option<SettlementExchangeRate>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CodepaymentAmount
    []
    [total, currency, payer_total, payer_currency, exchange_rate,]
    []
}

/// A promotion used in a code payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodepaymentPromotion {
    /// Coupon id (券ID).
    pub promotion_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Activity id (活动ID).
    pub activity_id: Option<String>,
    /// Amount contributed by WeChat Pay (微信出资). In fen.
    pub wechatpay_contribute_amount: Option<i64>,
    /// Amount contributed by the merchant (商户出资). In fen.
    pub merchant_contribute_amount: Option<i64>,
    /// Amount contributed by others (其他出资). In fen.
    pub other_contribute_amount: Option<i64>,
    /// Details of the goods (单品列表).
    pub goods_detail: Option<Vec<CodepaymentGoods>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CodepaymentPromotion
    []
    [promotion_id, name, scope, r#type = "type", amount, currency, activity_id, wechatpay_contribute_amount, merchant_contribute_amount, other_contribute_amount, goods_detail,]
    []
}

/// The share of one receiver and its outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceiverShare {
    /// Currency (分账币种).
    pub currency: Option<String>,
    /// Amount (分账金额). In fen.
    pub amount: Option<i64>,
    /// Description (分账描述).
    pub description: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方帐号).
    pub account: Option<String>,
    /// Result (分账结果).
    pub result: Option<String>,
    /// Why it failed (分账失败原因).
    pub fail_reason: Option<String>,
    /// When it was created (分账创建时间).
    pub create_time: Option<DateTime>,
    /// When it was finished (分账完成时间).
    pub finish_time: Option<String>,
    /// WeChat Pay's detail number (分账明细单号).
    pub detail_id: Option<String>,
    /// Type of the profit sharing detail (分账明细类型).
    pub detail_type: Option<String>,
    /// Settlement currency (出资方结算币种).
    pub settlement_currency: Option<String>,
    /// Settlement amount (出资方结算金额). In fen.
    pub settlement_amount: Option<i64>,
    /// Exchange rate value (汇率值).
    pub rate: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ReceiverShare
    []
    [currency, amount, description, r#type = "type", account, result, fail_reason, create_time, finish_time, detail_id, detail_type, settlement_currency, settlement_amount, rate,]
    []
}

/// The amount of a refund, with its exchange rate.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundAmount {
    /// Refund amount (退款金额). In fen.
    pub refund: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<String>,
    /// Amount refunded to the user (用户退款金额). In fen.
    pub payer_refund: Option<i64>,
    /// Currency the user pays in (支付币种).
    pub payer_currency: Option<String>,
    /// Exchange rate details (汇率).
    pub exchange_rate: Option<RefundExchangeRate>,
    /// Source accounts and amounts. Described by SKIT; no official source confirms it.
    pub from: Option<Vec<Value>>,
    /// Amount the user pays (用户支付金额). In fen. Described by SKIT; no official source confirms it.
    pub payer_total: Option<i64>,
    /// Total (订单金额). In fen. Described by SKIT; no official source confirms it.
    pub total: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RefundAmount
    []
    [refund, currency, payer_refund, payer_currency, exchange_rate, from, payer_total, total,]
    []
}

/// A promotion used in a queried order.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderPromotion {
    /// Coupon id (券ID).
    pub promotion_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Currency (优惠币种).
    pub currency: Option<String>,
    /// Activity id (活动ID).
    pub activity_id: Option<String>,
    /// Amount contributed by WeChat Pay (微信出资). In fen.
    pub wxpay_contribute_amount: Option<i64>,
    /// Amount contributed by the merchant (商户出资). In fen.
    pub merchant_contribute_amount: Option<i64>,
    /// Amount contributed by others (其他出资). In fen.
    pub other_contribute_amount: Option<i64>,
    /// Details of the goods (单品列表).
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// Refund amount (优惠券退款额). In fen. Described by SKIT; no official source confirms it.
    pub refund_amount: Option<i64>,
    /// Amount contributed by WeChat Pay (微信出资). In fen. Described by SKIT; no official source confirms it.
    pub wechatpay_contribute_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderPromotion
    []
    [promotion_id, name, scope, r#type = "type", amount, currency, activity_id, wxpay_contribute_amount, merchant_contribute_amount, other_contribute_amount, goods_detail, refund_amount, wechatpay_contribute_amount,]
    []
}

/// An encrypted certificate and what is needed to decrypt it.
#[derive(Clone)]
#[non_exhaustive]
pub struct EncryptedCertificate {
    /// Encryption algorithm.
    pub algorithm: Option<String>,
    /// Random string.
    pub nonce: Option<String>,
    /// Associated data of the encryption.
    pub associated_data: Option<String>,
    /// The encrypted certificate, in Base64.
    pub ciphertext: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EncryptedCertificate
    []
    [algorithm, nonce, associated_data, ciphertext,]
    []
}

/// An exchange rate at settlement.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementExchangeRate {
    /// Kind (汇率类型).
    pub r#type: Option<SettlementRateType>,
    /// Exchange rate value (汇率值).
    pub rate: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SettlementExchangeRate
    []
    [r#type = "type", rate,]
    []
}

/// The income, the deductions and the payout of a settlement.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementAmount {
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
    /// Net payment amount (支付净额).
    pub net: Option<i64>,
    /// Handling fee (手续费金额). In fen.
    pub fee: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SettlementAmount
    []
    [settled, unsettle, currency, pay, refund, net, fee,]
    []
}

/// An item of goods that a promotion covers.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionGoods {
    /// Goods code (商品编码).
    pub goods_id: Option<String>,
    /// Remark on the goods (商品备注).
    pub goods_remark: Option<String>,
    /// Amount of the discount (商品优惠金额).
    pub discount_amount: Option<i64>,
    /// Quantity (商品数量).
    pub quantity: Option<i64>,
    /// Price (商品价格). In fen.
    pub price: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PromotionGoods
    []
    [goods_id, goods_remark, discount_amount, quantity, price,]
    []
}

/// An item of goods that a code payment promotion covers.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodepaymentGoods {
    /// Goods code (商品编码).
    pub goods_id: Option<String>,
    /// Remark on the goods (商品备注).
    pub goods_remark: Option<String>,
    /// Quantity (商品数量).
    pub quantity: Option<i64>,
    /// Price (商品价格). In fen.
    pub price: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CodepaymentGoods
    []
    [goods_id, goods_remark, quantity, price,]
    []
}

/// The rate by which a refund was converted.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundExchangeRate {
    /// Kind (汇率类型).
    pub r#type: Option<ExchangeRateType>,
    /// Exchange rate value (汇率值).
    pub rate: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RefundExchangeRate
    []
    [r#type = "type", rate,]
    []
}
