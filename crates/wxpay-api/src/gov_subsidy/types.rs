// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// The answer codes of an audit operation.
    pub answer AuditAcknowledgement {
        always {}
        optional {
            /// Code (响应码).
            code: String,
            /// Response description (响应描述).
            msg: String,
            /// Detailed response code (详细应答码).
            sub_code: String,
            /// Description of the detailed response code (详细应答码描述).
            sub_msg: String,
        }
    }
}

wxpay_core::model! {
    /// The invoice of an order.
    pub request InvoiceInfo {
        required {}
        optional {
            /// Fapiao code (发票代码).
            invoice_cd: String,
            /// Fapiao number (发票号码).
            invoice_no: String,
            /// Date the fapiao was issued (开票日期).
            invoice_dt: String,
            /// Fapiao link (发票链接).
            invoice_link: String,
            /// Fapiao type (发票类型).
            invoice_tp: String,
            /// Fapiao check code (发票校验码).
            invoice_ck_cd: String,
            /// Buyer's name on the fapiao (发票上购买人姓名).
            nm: String,
            /// Total of price and tax (税价合计).
            tax: String,
            /// Tax amount on the fapiao (发票税额).
            invoice_tax_amt: String,
            /// Name of the selling company (销售企业名称).
            sales_ent_nm: String,
            /// Taxpayer identification number of the seller (销售方纳税人识别号).
            tax_payer: String,
            /// Quantity (数量).
            num: String,
            /// Name of the goods or services (货物或应税劳务服务名称).
            service_nm: String,
        }
    }
}

wxpay_core::model! {
    /// The delivery of an order.
    pub request TrackInfo {
        required {}
        optional {
            /// Tracking number (物流单号).
            tracking_no: String,
            /// Logistics company (物流公司).
            tracking_company: String,
            /// Province of delivery (收货省).
            usr_prov: String,
            /// City of delivery (收货市).
            usr_city: String,
            /// District or county of delivery (收货区县).
            usr_area: String,
            /// Delivery address (收货地址).
            usr_addr: String,
            /// Logistics type (物流类型).
            tracking_type: String,
            /// Pickup method (提货方式).
            delivery_method: String,
            /// Shipping address (发货地址).
            shipping_addr: String,
            /// When the delivery was signed for (签收时间).
            delivery_time: String,
        }
    }
}

wxpay_core::model! {
    /// An answer code and its description.
    pub answer Acknowledgement {
        always {}
        optional {
            /// Code (响应码).
            code: String,
            /// Message (响应描述).
            message: String,
        }
    }
}

wxpay_core::model! {
    /// An answer code and its description from Zhejiang.
    pub answer ZhejiangAcknowledgement {
        always {}
        optional {
            /// Response code (响应码).
            resp_code: String,
            /// Response description (响应描述).
            resp_desc: String,
        }
    }
}
