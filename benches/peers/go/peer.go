// Arguments: scene, work, number. Writes what one piece of the work cost.
package main

import (
	"bytes"
	"context"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/auth/verifiers"
	"github.com/wechatpay-apiv3/wechatpay-go/core/notify"
	"github.com/wechatpay-apiv3/wechatpay-go/core/option"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/jsapi"
	"github.com/wechatpay-apiv3/wechatpay-go/utils"
)

type scene struct {
	BaseURL             string `json:"base_url"`
	MchID               string `json:"mchid"`
	Serial              string `json:"serial"`
	PrivateKey          string `json:"private_key"`
	APIv3Key            string `json:"apiv3_key"`
	PlatformSerial      string `json:"platform_serial"`
	PlatformCertificate string `json:"platform_certificate"`
	OutTradeNo          string `json:"out_trade_no"`
	Notification        struct {
		Timestamp string `json:"timestamp"`
		Nonce     string `json:"nonce"`
		Signature string `json:"signature"`
		Body      string `json:"body"`
	} `json:"notification"`
}

// redirected sends requests to another address: the SDK knows that of production only.
type redirected struct {
	inner http.RoundTripper
	base  *url.URL
}

func (r redirected) RoundTrip(request *http.Request) (*http.Response, error) {
	request = request.Clone(request.Context())
	request.URL.Scheme = r.base.Scheme
	request.URL.Host = r.base.Host
	request.Host = ""
	return r.inner.RoundTrip(request)
}

type peer struct {
	scene   scene
	service jsapi.JsapiApiService
	handler *notify.Handler
}

func newPeer(s scene) (*peer, error) {
	base, err := url.Parse(s.BaseURL)
	if err != nil {
		return nil, err
	}
	key, err := utils.LoadPrivateKey(s.PrivateKey)
	if err != nil {
		return nil, err
	}
	certificate, err := utils.LoadCertificate(s.PlatformCertificate)
	if err != nil {
		return nil, err
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = 64
	client, err := core.NewClient(
		context.Background(),
		option.WithMerchantCredential(s.MchID, s.Serial, key),
		option.WithWechatPayCertificate([]*x509.Certificate{certificate}),
		option.WithHTTPClient(&http.Client{Transport: redirected{transport, base}}),
	)
	if err != nil {
		return nil, err
	}
	certificates := core.NewCertificateMapWithList([]*x509.Certificate{certificate})
	handler, err := notify.NewRSANotifyHandler(s.APIv3Key, verifiers.NewSHA256WithRSAVerifier(certificates))
	if err != nil {
		return nil, err
	}
	return &peer{s, jsapi.JsapiApiService{Client: client}, handler}, nil
}

func check(order *payments.Transaction) error {
	if order.Amount == nil || order.Amount.Total == nil || *order.Amount.Total != 100 {
		return errors.New("another amount")
	}
	return nil
}

func (p *peer) query() error {
	order, _, err := p.service.QueryOrderByOutTradeNo(context.Background(), jsapi.QueryOrderByOutTradeNoRequest{
		OutTradeNo: &p.scene.OutTradeNo,
		Mchid:      &p.scene.MchID,
	})
	if err != nil {
		return err
	}
	return check(order)
}

func (p *peer) notification() error {
	notified := &p.scene.Notification
	request, err := http.NewRequest(http.MethodPost, "/notify", bytes.NewReader([]byte(notified.Body)))
	if err != nil {
		return err
	}
	request.Header.Set("Wechatpay-Timestamp", notified.Timestamp)
	request.Header.Set("Wechatpay-Nonce", notified.Nonce)
	request.Header.Set("Wechatpay-Signature", notified.Signature)
	request.Header.Set("Wechatpay-Serial", p.scene.PlatformSerial)
	order := new(payments.Transaction)
	if _, err := p.handler.ParseNotifyRequest(context.Background(), request, order); err != nil {
		return err
	}
	return check(order)
}

// queries keeps that number of calls in flight.
func (p *peer) queries(concurrency int, number int64) error {
	left := number
	failures := make(chan error, concurrency)
	var tasks sync.WaitGroup
	for task := 0; task < concurrency; task++ {
		tasks.Add(1)
		go func() {
			defer tasks.Done()
			for atomic.AddInt64(&left, -1) >= 0 {
				if err := p.query(); err != nil {
					failures <- err
					return
				}
			}
		}()
	}
	tasks.Wait()
	close(failures)
	return <-failures
}

func (p *peer) do(work string, number int64) error {
	switch work {
	case "start":
		return p.query()
	case "call":
		return p.queries(1, number)
	case "calls":
		return p.queries(64, number)
	case "notification":
		for turn := int64(0); turn < number; turn++ {
			if err := p.notification(); err != nil {
				return err
			}
		}
		return nil
	default:
		return fmt.Errorf("there is no work %s", work)
	}
}

// cpuTime returns the processor time of this process, user and system, in microseconds.
func cpuTime() (float64, error) {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0, err
	}
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e3, nil
}

func run(path, work string, number int64) error {
	file, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var s scene
	if err := json.Unmarshal(file, &s); err != nil {
		return err
	}
	p, err := newPeer(s)
	if err != nil {
		return err
	}
	var before float64
	if work != "start" {
		// A tenth of it opens connections and warms up.
		if err := p.do(work, (number+9)/10); err != nil {
			return err
		}
		if before, err = cpuTime(); err != nil {
			return err
		}
	}
	start := time.Now()
	if err := p.do(work, number); err != nil {
		return err
	}
	wall := time.Since(start)
	cpu, err := cpuTime()
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]float64{
		"cpu_us":  (cpu - before) / float64(number),
		"wall_us": float64(wall.Microseconds()) / float64(number),
	})
}

func main() {
	number, err := strconv.ParseInt(os.Args[3], 10, 64)
	if err == nil {
		err = run(os.Args[1], os.Args[2], number)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
